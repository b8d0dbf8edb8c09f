import { readFileSync } from "node:fs";

const site = manifest("manifest");
const input = manifest("input");

function manifest(name) {
  return JSON.parse(readFileSync(new URL(`dist/.vite/${name}.json`, import.meta.url), "utf8"));
}

/** Every script a browser with an empty cache loads: some chunks and what they import. */
function firstViewOf(chunks, ...keys) {
  const wanted = new Set();
  const visit = (key) => {
    if (wanted.has(key)) return;
    wanted.add(key);
    for (const needed of chunks[key].imports ?? []) visit(needed);
  };
  for (const key of keys) visit(key);
  return [...wanted].map((key) => `dist/${chunks[key].file}`);
}

/** Of the site: its entry and the route's own chunks. */
function first(route) {
  const own = Object.keys(site).filter((key) => key.startsWith(`src/routes/${route}.tsx?`));
  return firstViewOf(site, "index.html", ...own);
}

/** It works beside the form from the start. */
const PROOF = "dist/assets/proof.worker-*.js";

export default [
  { name: "home, first view", path: first("index"), limit: "150 kB", gzip: true },
  { name: "forum, first view", path: first("forum.$slug.index"), limit: "150 kB", gzip: true },
  // No first view: who is logged in has come through another page. The rest is for drawers by account (decision 0320).
  { name: "form with an account", path: first("forum.$slug.masukan"), limit: "156.5 kB", gzip: true },
  { name: "form, a page of its own", path: [...firstViewOf(input, "masukan.html"), PROOF], limit: "95 kB", gzip: true },
  // As it is: a host need not compress it.
  { name: "elements for other sites", path: "dist/sematan/fkp.js", limit: "30 kB", gzip: false, brotli: false },
];
