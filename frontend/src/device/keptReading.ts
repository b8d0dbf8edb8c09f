import { useSyncExternalStore } from "react";
import { KEPT_AT } from "./keptAt";

const listeners = new Set<() => void>();
let keptAt: string | undefined;

/**
 * Takes note whether an answer came from the service or from what the worker has kept. What never changes says nothing: the
 * browser has it by itself, also while nobody answers.
 */
export function noteReading({ headers }: Response) {
  const at = headers.get(KEPT_AT) ?? undefined;
  if (at === keptAt || (!at && headers.get("Cache-Control")?.includes("immutable"))) return;
  keptAt = at;
  for (const listener of listeners) listener();
}

/** Since when what one reads lies on the device; undefined while it comes from the service. */
export function useKeptReading() {
  return useSyncExternalStore(subscribe, () => keptAt);
}

function subscribe(changed: () => void) {
  listeners.add(changed);
  return () => {
    listeners.delete(changed);
  };
}
