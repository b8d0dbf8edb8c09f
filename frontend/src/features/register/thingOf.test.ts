import type { RegisterEntry } from "@/api/types.gen";
import { thingOf } from "./thingOf";

function entry(objectType: string, payload: Record<string, unknown> = {}): RegisterEntry {
  return { id: "e", at: "", leafHash: "", objectId: "itself", objectType, act: "a.b", payload };
}

test("a text of a standard is read as the text it was", () => {
  expect(thingOf(entry("standard-version", { standardId: "its-standard", number: 3 }))).toEqual({
    kind: "standard",
    id: "its-standard",
    version: 3,
  });
});

test.each([
  entry("follow-up"),
  entry("response", { feedbackIds: [] }),
  entry("decree", { standardIds: "no list" }),
  entry("deadline", { subject: "DECREE", subjectId: "a-decree" }),
  entry("publication", { pledgeId: "a-pledge" }),
  entry("something-new"),
])("an act that names no page leads to none", (act) => {
  expect(thingOf(act)).toBeUndefined();
});
