import { readdirSync, readFileSync } from "node:fs";

/** The doors for programs; the page puts them behind the address of the service. */
const LISTED = ['{ to: "/api/v1/changes", name: "changes" },'];

const screens = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".tsx") && !name.includes(".test."))
  .map((name) => [name, readFileSync(`src/${name}`, "utf8")] as const);

test("no screen leads to a file beside itself: the service may be elsewhere", () => {
  const bare = screens.flatMap(([name, source]) =>
    [...source.matchAll(/(addressOf\(\s*)?["'`]\/api\/v1[^"'`]*["'`]/g)]
      .filter(([, addressed]) => addressed === undefined)
      .map(({ index }) =>
        source.slice(source.lastIndexOf("\n", index) + 1, source.indexOf("\n", index)).trim(),
      )
      .filter((line) => !LISTED.includes(line))
      .map((line) => `${name}: ${line}`),
  );
  expect(bare).toEqual([]);
});

test("there are such addresses to look at", () => {
  expect(screens.filter(([, source]) => source.includes("addressOf(`/api/v1")).length).toBeGreaterThan(5);
});
