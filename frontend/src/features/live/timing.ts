/** How an agenda item stands against the minutes planned for it. */
export interface Timing {
  kind: "left" | "over" | "due";
  /** Whole minutes that are left, or by which it is over. */
  minutes: number;
}

const MINUTE_MS = 60_000;

/** What has run, in whole minutes. */
export function minutesSince(began: string, now: number) {
  return Math.max(0, Math.floor((now - Date.parse(began)) / MINUTE_MS));
}

/**
 * Counts like a person at the clock: of forty minutes, thirty are left until the eleventh has passed, and over is what is
 * over by a whole minute.
 */
export function timing(planned: number, began: string, now: number): Timing {
  const left = planned * MINUTE_MS - (now - Date.parse(began));
  if (left >= MINUTE_MS) return { kind: "left", minutes: Math.ceil(left / MINUTE_MS) };
  if (left > -MINUTE_MS) return { kind: "due", minutes: 0 };
  return { kind: "over", minutes: Math.floor(-left / MINUTE_MS) };
}
