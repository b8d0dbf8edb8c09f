/** How an agenda item stands against the minutes planned for it. */
export interface Timing {
  kind: "left" | "over" | "due";
  /** Whole minutes that are left, or by which it is over. */
  minutes: number;
}

const MINUTE_MS = 60_000;

export function wholeMinutes(ms: number) {
  return Math.floor(ms / MINUTE_MS);
}

/**
 * Counts like a person at the clock: of forty minutes, thirty are left until the eleventh has passed, and over is what is
 * over by a whole minute.
 */
export function timing(plannedMinutes: number, ranMs: number): Timing {
  const left = plannedMinutes * MINUTE_MS - ranMs;
  if (left >= MINUTE_MS) return { kind: "left", minutes: Math.ceil(left / MINUTE_MS) };
  if (left > -MINUTE_MS) return { kind: "due", minutes: 0 };
  return { kind: "over", minutes: wholeMinutes(-left) };
}
