/** One line about a small act that went well. */
interface Toast {
  number: number;
  text: string;
}

const SHOWN_FOR = 6_000;
const listeners = new Set<() => void>();
let shown: Toast | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Says that a small act went well. The line leaves by itself, so nothing one needs may stand in it. */
export function toast(text: string) {
  clearTimeout(timer);
  timer = setTimeout(dismissToast, SHOWN_FOR);
  tell({ number: (shown?.number ?? 0) + 1, text });
}

export function dismissToast() {
  tell(undefined);
}

export function shownToast() {
  return shown;
}

export function watchToast(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

function tell(next: Toast | undefined) {
  shown = next;
  for (const listener of listeners) listener();
}
