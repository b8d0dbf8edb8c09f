import { useEffect, useEffectEvent } from "react";

/** Arrows, and what the small remote controls of speakers send. */
const KEYS: Record<string, "next" | "previous"> = {
  ArrowRight: "next",
  PageDown: "next",
  ArrowLeft: "previous",
  PageUp: "previous",
};

/** Moves by keys, unless they mean something where the focus is: in a field, a dialog, or a place that slides sideways. */
export function usePresenterKeys(move: (to: "next" | "previous") => boolean) {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const to = KEYS[event.key];
    if (to === undefined || event.defaultPrevented) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (document.querySelector("dialog[open]") || isTakenBy(event.target, event.key)) return;
    if (move(to)) event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}

function isTakenBy(target: EventTarget | null, key: string) {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest("input, textarea, select, [contenteditable]")) return true;
  return key.startsWith("Arrow") && target.scrollWidth > target.clientWidth + 1;
}
