/**
 * What single keys do, in the order in which the help tells it. The page has an act for each, and where the act is a button's
 * the key presses that button, so that neither can do what the other may not.
 */
export const KEYS = [
  { key: "j", does: "next", inBar: true },
  { key: "k", does: "previous", inBar: true },
  { key: "x", does: "pick", inBar: true },
  { key: "r", does: "answer", inBar: true },
  { key: "p", does: "show", inBar: true },
  { key: "h", does: "hide", inBar: true },
  { key: "d", does: "dismiss", inBar: false },
  { key: "s", does: "conceal", inBar: false },
  { key: "a", does: "assign", inBar: false },
  { key: "z", does: "undo", inBar: false },
  { key: "/", does: "search", inBar: true },
  { key: "?", does: "all", inBar: true },
] as const;

export type KeyAct = (typeof KEYS)[number]["does"];

/** Presses the button of a key, as a pointer would, if there is one and it can be pressed. */
export function pressIn(place: HTMLElement | null, act: KeyAct) {
  place?.querySelector<HTMLButtonElement>(`button[data-key="${act}"]`)?.click();
}
