import fc from "fast-check";
import { createIntl } from "react-intl";
import { en } from "@/i18n/en";
import { id } from "@/i18n/id";
import { longTime, remainingUntil } from "./time";

const CLOSES = "2026-11-25T09:00:00Z";

test("a closing time is said in full with the name of its zone, in both languages", () => {
  const indonesian = createIntl({ locale: "id-ID", messages: id as never });
  const english = createIntl({ locale: "en-GB", messages: en as never });

  expect(longTime(indonesian, CLOSES, "Asia/Jakarta")).toBe("Rabu, 25 November 2026 pukul 16.00 WIB");
  expect(longTime(indonesian, CLOSES, "Asia/Jayapura")).toBe("Rabu, 25 November 2026 pukul 18.00 WIT");
  expect(longTime(english, CLOSES, "Asia/Makassar")).toBe("Wednesday, 25 November 2026, 17:00 WITA");
});

test.each([
  ["2026-11-22T02:41:00Z", { unit: "days", count: 3 }],
  ["2026-11-22T16:59:00Z", { unit: "days", count: 3 }],
  ["2026-11-22T17:01:00Z", { unit: "days", count: 2 }],
  ["2026-11-24T09:00:00Z", { unit: "days", count: 1 }],
  ["2026-11-24T09:00:01Z", { unit: "hours", count: 23 }],
  ["2026-11-25T08:00:00Z", { unit: "hours", count: 1 }],
  ["2026-11-25T08:59:59Z", { unit: "minutes", count: 1 }],
  ["2026-11-25T09:00:00Z", undefined],
])("at %s there are %o left, counted as on a calendar of the zone", (now, left) => {
  expect(remainingUntil(CLOSES, "Asia/Jakarta", Date.parse(now))).toEqual(left);
});

test("whatever the moment and the zone, what is left is never nothing and never negative", () => {
  const zones = fc.constantFrom("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura");
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 * 24 * 60 * 60 * 1000 }), zones, (left, zone) => {
      const count = remainingUntil(CLOSES, zone, Date.parse(CLOSES) - left)?.count ?? 0;
      expect(count).toBeGreaterThanOrEqual(1);
    }),
  );
});
