import type { IntlShape } from "react-intl";

/** What tells a time; the form and what stands on other sites bring their own. */
type Teller = Pick<IntlShape, "formatDate" | "formatTime" | "formatMessage">;

const ZONES: Record<string, string> = {
  "Asia/Jakarta": "WIB",
  "Asia/Makassar": "WITA",
  "Asia/Jayapura": "WIT",
};

/** `Rabu, 25 November 2026 pukul 16.00 WIB`: an instant as the people of a zone say it. */
export function longTime(intl: Teller, instant: string, zone: string) {
  const time = intl.formatTime(instant, {
    timeZone: zone,
    hour: "2-digit",
    minute: "2-digit",
    hour12: false,
  });
  return intl.formatMessage(
    { id: "ui.time.at" },
    { date: longDate(intl, instant, zone), time, zone: zoneName(zone) },
  );
}

/** `WIB`, as people call the zone. */
export function zoneName(zone: string) {
  return ZONES[zone] ?? zone;
}

/** `Rabu, 25 November 2026`. British English leaves out the comma, which reads badly before a time. */
function longDate(intl: Teller, instant: string, zone: string) {
  const weekday = intl.formatDate(instant, { timeZone: zone, weekday: "long" });
  const date = intl.formatDate(instant, { timeZone: zone, day: "numeric", month: "long", year: "numeric" });
  return `${weekday}, ${date}`;
}

/** `09.41`, and with its day when that is not today. */
export function timeOfDay(intl: Teller, instant: string, zone: string) {
  const today = dayNumber(Date.parse(instant), zone) === dayNumber(Date.now(), zone);
  const time = intl.formatTime(instant, {
    timeZone: zone,
    hour: "2-digit",
    minute: "2-digit",
    hour12: false,
  });
  return today ? time : `${shortDate(intl, instant, zone)} ${time}`;
}

/** `18 Nov 2026`; in the zone of the device where no unit sets another. */
export function shortDate(intl: Teller, instant: string, zone?: string) {
  return intl.formatDate(instant, {
    ...(zone && { timeZone: zone }),
    day: "numeric",
    month: "short",
    year: "numeric",
  });
}

/** The same of a date without a time, wherever the device is. */
export function dayOf(intl: Teller, date: string) {
  return shortDate(intl, `${date}T00:00:00Z`, "UTC");
}

export interface Remaining {
  unit: "days" | "hours" | "minutes";
  count: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * What is left until an instant; undefined when it has passed. From a day upwards days are counted as on a
 * calendar of the zone (Sunday to Wednesday is three), below that whole hours, then minutes, at least one.
 */
export function remainingUntil(instant: string, zone: string, now: number): Remaining | undefined {
  const left = Date.parse(instant) - now;
  if (left <= 0) return undefined;
  if (left >= DAY)
    return { unit: "days", count: dayNumber(Date.parse(instant), zone) - dayNumber(now, zone) };
  if (left >= HOUR) return { unit: "hours", count: Math.floor(left / HOUR) };
  return { unit: "minutes", count: Math.max(1, Math.floor(left / MINUTE)) };
}

function dayNumber(instant: number, zone: string) {
  const day = new Intl.DateTimeFormat("en-CA", { timeZone: zone, dateStyle: "short" }).format(instant);
  return Date.parse(day) / DAY;
}
