import { readFileSync } from "node:fs";
import type { RegisterEntry } from "@/api/types.gen";
import en from "@/i18n/en/register.json";
import id from "@/i18n/id/register.json";
import { thingOf } from "./thingOf";

/** The service's tests fail on a public act that is not listed there. */
const LIST = "../backend/src/test/resources/id/fkp/record/public-acts.psv";

const ACTS = readFileSync(LIST, "utf8")
  .split("\n")
  .filter((line) => line && !line.startsWith("#"))
  .map((line) => line.split(" | "))
  .map(([act = "", object = "", place = ""]) => ({ act, object, place }));

/** An act that tells nothing but what leads to its page. */
function entry({ act, object }: (typeof ACTS)[number], field?: string, kind = "") {
  const told = field?.endsWith("s") ? ["it", "another"] : "it";
  return {
    id: "e",
    at: "",
    leafHash: "",
    act,
    objectType: object,
    objectId: field === "objectId" ? "it" : "itself",
    payload: field ? { [field]: told, subject: kind.toUpperCase() } : {},
  } satisfies RegisterEntry;
}

const named = (words: object) =>
  Object.keys(words)
    .filter((key) => key.startsWith("register.act."))
    .map((key) => key.slice("register.act.".length))
    .sort();

test("every public act has a name in both languages, and nothing else has one", () => {
  const acts = ACTS.map(({ act }) => act).sort();
  expect(acts.length).toBeGreaterThan(100);
  expect(named(id)).toEqual(acts);
  expect(named(en)).toEqual(acts);
});

test.each(ACTS)("$act leads to its page, or there is a reason why not", (listed) => {
  const ways = listed.place.split(", ").map((way) => /^(\w+Ids?) (\w+)$/.exec(way));
  for (const way of ways) {
    if (way === null) expect(thingOf(entry(listed, "objectId"))).toBeUndefined();
    else expect(thingOf(entry(listed, way[1], way[2]))).toEqual({ kind: way[2], id: "it" });
  }
});
