import { type RefObject, useEffect, useEffectEvent, useRef, useState } from "react";
import type { Tagged } from "./tagged";

/** What a form of a change was filled from. It stays so however often the thing is read anew meanwhile. */
export interface Held<T> extends Tagged<T> {
  /** What somebody else has written since, once it has been read. */
  newer: Tagged<T> | undefined;
  /** The refusal about which one has decided. */
  decided: unknown;
  /** Counts how often the form began anew. */
  round: number;
  box: RefObject<HTMLElement | null>;
  /** To be called when the form has been filled. */
  begin: () => void;
  /** To be called when the form is sent. */
  send: () => void;
  /** Whether something stands in the form that is not saved. */
  isDirty: () => boolean;
  /** What was sent has become this: the next save is over it, and what is in the form stays. */
  saved: (now: Tagged<T>) => void;
  /** Fills the form anew with what is newer. */
  takeNewer: (about: unknown) => void;
  /** Leaves the form as it is, to be saved over what is newer. */
  overwrite: (about: unknown) => void;
}

/**
 * Holds what a form is filled from, and the ETag its saving names, against `live`, which is read anew behind one's back:
 * on coming back to the tab, in another language, after an act beside the form. Saved under the ETag of a later reading,
 * the form would silently undo what that reading showed. A form in which nothing is typed follows what is read.
 */
export function useHeld<T>(live: Tagged<T>): Held<T> {
  const [held, hold] = useState({ ...live, round: 0, decided: undefined as unknown });
  const box = useRef<HTMLElement>(null);
  const blank = useRef<string>(undefined);
  const sent = useRef<string>(undefined);
  const newer = versionOf(live.etag) === versionOf(held.etag) ? undefined : live;

  const isDirty = () => blank.current !== undefined && blank.current !== typedIn(box.current);

  function takeNewer(about: unknown) {
    hold(({ round }) => ({ ...live, round: round + 1, decided: about }));
  }

  const follow = useEffectEvent(() => {
    if (!isDirty() && !box.current?.contains(document.activeElement)) takeNewer(held.decided);
  });
  useEffect(() => {
    if (newer) follow();
  }, [newer]);

  return {
    ...held,
    newer,
    box,
    begin: () => {
      blank.current = typedIn(box.current);
    },
    send: () => {
      sent.current = typedIn(box.current);
    },
    isDirty,
    saved: (now) => {
      blank.current = sent.current ?? typedIn(box.current);
      hold((before) => ({ ...before, ...now }));
    },
    takeNewer,
    overwrite: (about) => hold((before) => ({ ...before, etag: live.etag, decided: about })),
  };
}

/** The same where the fields stand in a form that stays: what was typed is let go before they are filled anew. */
export function lettingGo<T>(held: Held<T>, forget: () => Promise<void>): Held<T> {
  return {
    ...held,
    takeNewer: (about) => {
      void forget();
      held.takeNewer(about);
    },
  };
}

/** Counts and clocks move the rest of an ETag, and nobody's change is refused because of them. */
export function versionOf(etag: string) {
  return etag.replace(/\.[0-9a-f]{16}"$/, '"');
}

/** The form that stands in there, or around it where it is of a dialog. */
export function formIn(box: HTMLElement | null) {
  return box?.querySelector("form") ?? box?.closest("form") ?? undefined;
}

/** All that stands in the fields of the form in there; its buttons come and go with what the form tells. */
function typedIn(box: HTMLElement | null) {
  const fields = formIn(box)?.elements ?? [];
  return JSON.stringify(
    Array.from(fields).flatMap((field) => {
      if (field instanceof HTMLInputElement && (field.type === "checkbox" || field.type === "radio")) {
        return [[field.name, field.value, field.checked]];
      }
      return "value" in field && !(field instanceof HTMLButtonElement) ? [[field.id, field.value]] : [];
    }),
  );
}
