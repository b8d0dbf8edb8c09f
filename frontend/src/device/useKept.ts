import { useEffect, useRef, useState } from "react";
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

interface Shown<T> {
  name: string;
  value: T | undefined;
  keeping: Keeping;
}

/**
 * Keeps what one writes on this device, at every change, until it is forgotten. Starts from what is there under the
 * name, else from `blank`; undefined until the device has been asked.
 */
export function useKept<T>(name: string, blank: T): Kept<T> | undefined {
  const [shown, setShown] = useState<Shown<T>>();
  // Two changes may come before the page is drawn again, and the second must see the first.
  const latest = useRef<T>(undefined);

  useEffect(() => {
    let gone = false;
    void keptDraft<T>(name).then((value) => {
      if (gone) return;
      latest.current = value;
      setShown({ name, value, keeping: value === undefined ? "nothing" : "kept" });
    });
    return () => {
      gone = true;
    };
  }, [name]);

  if (shown?.name !== name) return undefined;

  function forget() {
    latest.current = undefined;
    setShown({ name, value: undefined, keeping: "nothing" });
    return forgetDraft(name);
  }

  async function change(to: (before: T) => T) {
    const value = to(latest.current ?? blank);
    if (JSON.stringify(value) === JSON.stringify(blank)) return forget();
    latest.current = value;
    setShown((before) => before && { ...before, value });
    const keeping = await keepDraft(name, value).then(
      () => "kept" as const,
      () => "refused" as const,
    );
    if (latest.current === value) setShown((before) => before && { ...before, keeping });
  }

  return { value: shown.value ?? blank, keeping: shown.keeping, change, forget };
}
