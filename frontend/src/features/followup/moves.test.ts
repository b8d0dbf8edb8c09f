import { actsOn, LEADS_TO } from "./moves";

test("what has ended is not offered any act", () => {
  expect(actsOn({ state: "VERIFIED" }, true)).toEqual([]);
  expect(actsOn({ state: "CANCELLED" }, true)).toEqual([]);
});

test("verifying comes first, and only for those who answer for it", () => {
  expect(actsOn({ state: "DONE_UNVERIFIED" }, true)[0]).toBe("verify");
  expect(actsOn({ state: "DONE_UNVERIFIED" }, false)).not.toContain("verify");
});

test("only what is worked on can be said to be done", () => {
  for (const state of ["PLANNED", "BLOCKED", "DONE_UNVERIFIED"] as const) {
    expect(actsOn({ state }, true)).not.toContain("done");
  }
  expect(actsOn({ state: "IN_PROGRESS" }, false)).toContain("done");
  expect(LEADS_TO.done).toBe("DONE_UNVERIFIED");
});
