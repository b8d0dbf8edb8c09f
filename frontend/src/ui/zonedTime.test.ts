import fc from "fast-check";
import { clockIn, instantOf, todayIn } from "./zonedTime";

test.each([
  ["Asia/Jakarta", "2026-11-25T09:00:00.000Z"],
  ["Asia/Makassar", "2026-11-25T08:00:00.000Z"],
  ["Asia/Jayapura", "2026-11-25T07:00:00.000Z"],
])("16.00 on a clock in %s is %s", (zone, instant) => {
  expect(instantOf("2026-11-25", "16:00", zone)).toBe(instant);
  expect(clockIn(zone, instant)).toEqual({ date: "2026-11-25", time: "16:00" });
});

test("it is tomorrow already where the sun rises first", () => {
  vi.useFakeTimers({ now: new Date("2026-11-25T16:30:00Z"), toFake: ["Date"] });
  expect(["Asia/Jakarta", "Asia/Makassar"].map(todayIn)).toEqual(["2026-11-25", "2026-11-26"]);
  vi.useRealTimers();
});

test("a field left empty is no instant", () => {
  expect(instantOf("", "16:00", "Asia/Jakarta")).toBeUndefined();
  expect(instantOf("2026-11-25", "", "Asia/Jakarta")).toBeUndefined();
});

test("an instant on a whole minute comes back from the fields unchanged", () => {
  const minutes = fc.integer({ min: 0, max: 60_000_000 });
  fc.assert(
    fc.property(
      minutes,
      fc.constantFrom("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"),
      (minute, zone) => {
        const instant = new Date(minute * 60_000).toISOString();
        const { date, time } = clockIn(zone, instant);
        expect(instantOf(date, time, zone)).toBe(instant);
      },
    ),
  );
});
