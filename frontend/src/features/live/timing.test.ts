import { minutesSince, timing } from "./timing";

const BEGAN = "2026-11-26T02:00:00Z";
const after = (minutes: number, seconds = 0) => Date.parse(BEGAN) + minutes * 60_000 + seconds * 1000;

test.each([
  [0, 0, { kind: "left", minutes: 40 }],
  [10, 0, { kind: "left", minutes: 30 }],
  [10, 1, { kind: "left", minutes: 30 }],
  [38, 59, { kind: "left", minutes: 2 }],
  [39, 0, { kind: "left", minutes: 1 }],
  [39, 30, { kind: "due", minutes: 0 }],
  [40, 59, { kind: "due", minutes: 0 }],
  [41, 0, { kind: "over", minutes: 1 }],
  [45, 30, { kind: "over", minutes: 5 }],
])("of 40 minutes after %i min %i s", (minutes, seconds, expected) => {
  expect(timing(40, BEGAN, after(minutes, seconds))).toEqual(expected);
});

test("a clock that is behind does not count backwards", () => {
  expect(minutesSince(BEGAN, after(-3))).toBe(0);
  expect(minutesSince(BEGAN, after(12, 59))).toBe(12);
});
