import { expect, test } from "vitest";
import { everyPage } from "./everyPage";

test("a list of several pages comes as a whole, each page asked for by what the one before said", async () => {
  const asked: (string | undefined)[] = [];
  const pages = new Map([
    [undefined, { items: [1, 2], next: "b" }],
    ["b", { items: [3], next: "c" }],
    ["c", { items: [] }],
  ]);
  const all = await everyPage(async ({ cursor }) => {
    asked.push(cursor);
    return pages.get(cursor) ?? { items: [] };
  });
  expect(all).toEqual([1, 2, 3]);
  expect(asked).toEqual([undefined, "b", "c"]);
});
