import { OPENING, placeOf, stepOf, stepsOf } from "./steps";

const AGENDA = [
  { item: 1, subjects: [] },
  {
    item: 2,
    subjects: [{ standardId: "s1", components: ["SD1" as const, "SD3" as const] }, { standardId: "s2" }],
  },
];

test("one goes from the opening through each item and each of its components", () => {
  const steps = stepsOf(AGENDA);
  expect(steps).toHaveLength(1 + 1 + 1 + 2 + 14);
  expect(steps.slice(0, 5)).toEqual([
    OPENING,
    { item: 1, standardId: null, component: null },
    { item: 2, standardId: null, component: null },
    { item: 2, standardId: "s1", component: "SD1" },
    { item: 2, standardId: "s1", component: "SD3" },
  ]);
  expect(steps.at(-1)).toEqual({ item: 2, standardId: "s2", component: "MF8" });
});

test("a place that the agenda no longer has leads to its item, and one without an item to the opening", () => {
  const steps = stepsOf(AGENDA);
  expect(placeOf(steps, { item: 2, standardId: "s1", component: "SD3" })).toBe(4);
  expect(placeOf(steps, { item: 2, standardId: "s1", component: "MF1" })).toBe(2);
  expect(placeOf(steps, { item: 9, standardId: null, component: null })).toBe(0);
});

test("a session that has chosen nothing is at the opening", () => {
  expect(stepOf({})).toEqual(OPENING);
});
