import { readFileSync } from "node:fs";

const manifest = JSON.parse(readFileSync(new URL("dist/.vite/manifest.json", import.meta.url), "utf8"));

/** Every script a browser with an empty cache loads to show a page: the entry, the route's own chunks and what they import. */
function firstViewOf(route) {
  const wanted = new Set();
  const visit = (key) => {
    if (wanted.has(key)) return;
    wanted.add(key);
    for (const needed of manifest[key].imports ?? []) visit(needed);
  };
  visit("index.html");
  for (const key of Object.keys(manifest)) if (key.startsWith(`src/routes/${route}.tsx?`)) visit(key);
  return [...wanted].map((key) => `dist/${manifest[key].file}`);
}

export default [{ name: "home, first view", path: firstViewOf("index"), limit: "150 kB", gzip: true },
  { name: "forum, first view", path: firstViewOf("forum.$slug.index"), limit: "150 kB", gzip: true },
  { name: "form, first view", path: firstViewOf("forum.$slug.masukan"), limit: "150 kB", gzip: true },
];
