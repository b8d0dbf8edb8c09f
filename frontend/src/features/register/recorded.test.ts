import type { ProvenEntry } from "@/api/types.gen";
import { differing } from "./recorded";

const entry = (act: string, objectId: string, payload: Record<string, unknown>) =>
  ({ entry: { act, objectId, payload } }) as unknown as ProvenEntry;

const ITEMS = [
  entry("feedback.given", "f", { kind: "SUGGESTION" }),
  entry("response.given", "earlier", { outcome: "DEFERRED" }),
  entry("response.given", "r", { outcome: "REJECTED", reasonCode: "BUDGET", changes: [] }),
];

test("what the register tells of an input and of its answer now agrees with what is shown", () => {
  expect(
    differing(ITEMS, {
      kind: "SUGGESTION",
      response: { id: "r", outcome: "REJECTED", reasonCode: "BUDGET" },
    }),
  ).toEqual({});
  expect(differing(ITEMS, { kind: "SUGGESTION" })).toEqual({});
});

test("an outcome, a reason or a kind that was changed behind the register's back is found", () => {
  expect(differing(ITEMS, { kind: "QUESTION", response: { id: "r", outcome: "ACCEPTED" } })).toEqual({
    kind: "SUGGESTION",
    outcome: "REJECTED",
    reason: "BUDGET",
  });
});
