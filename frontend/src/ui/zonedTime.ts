/** Indonesia has no summer time, so a zone's distance from UTC is one number. */
const OFFSETS: Record<string, string> = {
  "Asia/Jakarta": "+07:00",
  "Asia/Makassar": "+08:00",
  "Asia/Jayapura": "+09:00",
};

/** The instant at which the clocks of a zone show a date and time as the browser's fields give them. */
export function instantOf(date: string, time: string, zone: string) {
  const instant = new Date(`${date}T${time}:00${OFFSETS[zone] ?? "Z"}`);
  return Number.isNaN(instant.getTime()) ? undefined : instant.toISOString();
}

/** What the clocks of a zone show at an instant, as the browser's fields take it. */
export function clockIn(zone: string, instant: string) {
  const shown = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "short" });
  const [date = "", time = ""] = shown.format(new Date(instant)).split(" ");
  return { date, time };
}

/** The day it is now in a zone, ISO 8601. */
export function todayIn(zone: string) {
  return clockIn(zone, new Date().toISOString()).date;
}
