import type { QueryClient } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import type { Component, ComponentCode } from "@/api/types.gen";
import { type ComponentPlace, showComponent } from "./drafting.queries";
import type { KeptText } from "./keptTexts";
import { TextSaver } from "./TextSaver";

const savers = new Map<string, TextSaver>();
const listeners = new Set<() => void>();

/** The one saver of a component on this page. It stays when the page turns to something else. */
export function saverOf(
  queries: QueryClient,
  author: string,
  place: ComponentPlace,
  component: Component,
  kept?: KeptText,
) {
  const name = [author, place.standardId, place.number, place.code].join("/");
  const there = savers.get(name);
  if (there) return there;
  const saver = new TextSaver(
    author,
    place,
    component,
    (saved) => showComponent(queries, place, saved),
    kept,
  );
  savers.set(name, saver);
  saver.subscribe(tell);
  return saver;
}

/** The components of a version whose text is on this device only and not on its way. */
export function useStuck(standardId: string, number: number) {
  const codes = useSyncExternalStore(watch, () =>
    [...savers.values()]
      .filter(({ place, isStuck }) => isStuck && place.standardId === standardId && place.number === number)
      .map(({ place }) => place.code)
      .join(" "),
  );
  return codes === "" ? [] : (codes.split(" ") as ComponentCode[]);
}

/** Sends what waits: when the line is back, when the page is seen again or about to be left. */
export function flushAll() {
  for (const saver of savers.values()) if (saver.saving.step !== "refused") void saver.flush();
}

/** Asks before leaving only where the browser keeps nothing and a text would really be lost. */
function warnOfLoss(event: BeforeUnloadEvent) {
  for (const saver of savers.values()) if (saver.isUnsent && !saver.isOnDevice) event.preventDefault();
}

function watch(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

function tell() {
  for (const listener of listeners) listener();
}

window.addEventListener("online", flushAll);
window.addEventListener("beforeunload", warnOfLoss);
document.addEventListener("visibilitychange", flushAll);
