import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";

const FILES = "public/sematan/";
const GUIDE = "../docs/embed.md";

test("every numbered element is the one whose sum other sites have copied from the guide", () => {
  const told = [...readFileSync(GUIDE, "utf8").matchAll(/\| `\/sematan\/([\w.-]+)` \| `(.*)` \|/g)];
  const kept = readdirSync(FILES).map((name) => {
    const sum = createHash("sha384")
      .update(readFileSync(FILES + name))
      .digest("base64");
    return [name, `sha384-${sum}`];
  });
  expect(told.map(([, name, sum]) => [name, sum])).toEqual(kept);
});
