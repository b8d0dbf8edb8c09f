import { useEffect, useReducer, useState } from "react";
import { readForum, readVersion } from "@/api/sdk.gen";

export async function loadForum(ref: string, signal: AbortSignal) {
  return (await readForum({ path: { ref }, signal, throwOnError: true })).data;
}

export async function loadVersion(standardId: string, number: number, signal: AbortSignal) {
  return (await readVersion({ path: { ref: standardId, number }, signal, throwOnError: true })).data;
}

/**
 * Loads one thing, again when `again` is called; what was there meanwhile stays. This page has no cache between pages to
 * keep, so it needs no more than that.
 *
 * @param name of what is loaded; undefined while there is nothing to load
 */
export function useLoaded<T>(name: string | undefined, load: (signal: AbortSignal) => Promise<T>) {
  const [loaded, tell] = useState<{ value?: T; error?: unknown }>({});
  const [times, again] = useReducer((before: number) => before + 1, 0);
  useEffect(() => {
    if (name === undefined) return;
    const control = new AbortController();
    load(control.signal).then(
      (value) => control.signal.aborted || tell({ value }),
      (error) => control.signal.aborted || tell((before) => ({ ...before, error })),
    );
    return () => control.abort();
  }, [name, times]);
  return { ...loaded, again };
}
