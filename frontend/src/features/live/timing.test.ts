import { timing } from "./timing";
import { ranMs } from "./view";

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
  expect(timing(40, minutes * 60_000 + seconds * 1000)).toEqual(expected);
});

const ITEM = { item: 1, title: "Pembukaan", minutes: 20, kind: "INFORMATION" as const, subjects: [] };
const at = (time: string) => `2026-11-26T${time}:00Z`;

test("an item that was taken up again has all its times together", () => {
  const runs = [{ startedAt: at("02:00"), endedAt: at("02:12") }, { startedAt: at("03:00") }];
  expect(ranMs({ ...ITEM, runs }, Date.parse(at("03:03")))).toBe(15 * 60_000);
});

test("an item that was never on has no time, and a clock that is behind does not count backwards", () => {
  expect(ranMs({ ...ITEM, runs: [] }, Date.parse(at("03:03")))).toBeUndefined();
  expect(ranMs({ ...ITEM, runs: [{ startedAt: at("03:00") }] }, Date.parse(at("02:58")))).toBe(0);
});
