import { readdirSync, readFileSync } from "node:fs";

const SOURCES = "src/";
const MODAL = "ui/Modal.tsx";

test("every dialog is made of the one that gives the focus back and cannot be closed by chance", () => {
  const own = readdirSync(SOURCES, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".tsx") && !name.endsWith(".test.tsx"))
    .filter((name) => /<dialog\b|showModal/.test(readFileSync(SOURCES + name, "utf8")));
  expect(own).toEqual([MODAL]);
});
