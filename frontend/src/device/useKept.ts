import { useEffect, useEffectEvent, useRef, useState } from "react";
import { forgetDraft, keepDraft, keptDraft } from "./drafts";

/** Whether what is written is on the device: nothing to keep, kept, or the browser refuses. */
export type Keeping = "nothing" | "kept" | "refused";

/** Something one is writing, as it lies on the device. */
export interface Kept<T> {
  value: T;
  keeping: Keeping;
  /** Resolves when the change is on the device, or the browser has refused. */
  change: (to: (before: T) => T) => Promise<void>;
  forget: () => Promise<void>;
}

/**
 * Keeps what one writes on this device, at every change, until it is forgotten. Starts from what is there under the
 * name, else from `blank`, which is never worth keeping; undefined until the device has been asked. The name is that of
 * the component's whole life: where it changes, the component has another `key`.
 */
export function useKept<T>(name: string, blank: T): Kept<T> | undefined {
  const [shown, setShown] = useState<{ value: T | undefined; keeping: Keeping }>();
  // Two changes may come before the page is drawn again, and the second must see the first.
  const latest = useRef<T>(undefined);

  function show(value: T | undefined, keeping: Keeping) {
    latest.current = value;
    setShown({ value, keeping });
  }

  function forget() {
    show(undefined, "nothing");
    return forgetDraft(name);
  }

  const isBlank = (value: T) => JSON.stringify(value) === JSON.stringify(blank);

  const take = useEffectEvent((found: T | undefined) => {
    if (found === undefined) show(undefined, "nothing");
    // Acknowledged without our learning of it: the answer was lost.
    else if (isBlank(found)) void forget();
    else show(found, "kept");
  });

  useEffect(() => {
    let gone = false;
    void keptDraft<T>(name).then((found) => {
      if (!gone) take(found);
    });
    return () => {
      gone = true;
    };
  }, [name]);

  if (shown === undefined) return undefined;

  async function change(to: (before: T) => T) {
    const value = to(latest.current ?? blank);
    if (isBlank(value)) return forget();
    show(value, shown?.keeping ?? "nothing");
    const keeping = await keepDraft(name, value).then(
      () => "kept" as const,
      () => "refused" as const,
    );
    if (latest.current === value) setShown({ value, keeping });
  }

  return { value: shown.value ?? blank, keeping: shown.keeping, change, forget };
}
