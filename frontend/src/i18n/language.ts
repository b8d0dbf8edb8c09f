import { useSyncExternalStore } from "react";

export type Language = "id" | "en";

const KEPT_AS = "fkp.language";
const listeners = new Set<() => void>();
let current: Language = "id";

/** The language of the page, which is also the language the service is asked to answer in. */
export function currentLanguage() {
  return current;
}

/** Takes up the language chosen on an earlier visit; Indonesian when none was. */
export function restoreLanguage() {
  use(kept());
}

/** Changes the language now and for later visits. */
export function chooseLanguage(language: Language) {
  try {
    localStorage.setItem(KEPT_AS, language);
  } catch {
    // A browser that keeps nothing still shows the chosen language until the page is left.
  }
  use(language);
}

/** Until {@link restoreLanguage}, where the words of the chosen language do not come or nobody chose. The choice stays. */
export function showIndonesian() {
  use("id");
}

/** Until {@link restoreLanguage}: for one turn at a kiosk. The choice stays. */
export function showForNow(language: Language) {
  use(language);
}

export function useLanguage() {
  return useSyncExternalStore(subscribe, currentLanguage);
}

function use(language: Language) {
  current = language;
  document.documentElement.lang = language;
  for (const listener of listeners) listener();
}

function kept(): Language {
  try {
    return localStorage.getItem(KEPT_AS) === "en" ? "en" : "id";
  } catch {
    return "id";
  }
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
