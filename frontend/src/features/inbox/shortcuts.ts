import { useEffect, useSyncExternalStore } from "react";
import { KEYS, type KeyAct } from "./keys";

const KEPT_AS = "fkp.shortcuts";
const listeners = new Set<() => void>();

/** Single keys can be switched off: for speech input and for whoever strays onto them. */
function shortcutsAreOn() {
  try {
    return localStorage.getItem(KEPT_AS) !== "off";
  } catch {
    return true;
  }
}

export function switchShortcuts(on: boolean) {
  try {
    localStorage.setItem(KEPT_AS, on ? "on" : "off");
  } catch {
    // Where nothing is kept they stay on.
  }
  for (const listener of listeners) listener();
}

export function useShortcutsAreOn() {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }, shortcutsAreOn);
}

/** Runs the act of a single key, unless somebody is typing or a dialog asks something. */
export function useShortcuts(acts: Record<KeyAct, () => unknown>) {
  useEffect(() => {
    function press(event: KeyboardEvent) {
      const known = KEYS.find(({ key }) => key === event.key.toLowerCase());
      if (!known || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (!shortcutsAreOn() || isTyping(event.target) || document.querySelector("dialog[open]")) return;
      event.preventDefault();
      acts[known.does]();
    }
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [acts]);
}

function isTyping(target: EventTarget | null) {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !["checkbox", "radio", "button"].includes(target.type);
  return (
    target.matches("textarea, select, [contenteditable]") || target.closest("[contenteditable]") !== null
  );
}
