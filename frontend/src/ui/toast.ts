/** One line about a small act that went well. */
interface Toast {
  number: number;
  text: string;
  way: ToastWay | undefined;
}

/** A way back or on, for those who are quick; it must stand somewhere else too, since the line leaves. */
export interface ToastWay {
  label: string;
  act: () => void;
}

const SHOWN_FOR = 6_000;
const SHOWN_WITH_WAY_FOR = 12_000;
const listeners = new Set<() => void>();
let shown: Toast | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Says that a small act went well. The line leaves by itself, so nothing one needs may stand in it alone. */
export function toast(text: string, way?: ToastWay) {
  clearTimeout(timer);
  timer = setTimeout(dismissToast, way ? SHOWN_WITH_WAY_FOR : SHOWN_FOR);
  tell({ number: (shown?.number ?? 0) + 1, text, way });
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
