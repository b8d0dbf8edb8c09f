import { useRef } from "react";

/** Does one thing at a time: a second press may come before the first has drawn anything. */
export function useOnce() {
  const busy = useRef(false);
  return async (does: () => Promise<void>) => {
    if (busy.current) return;
    busy.current = true;
    try {
      await does();
    } finally {
      busy.current = false;
    }
  };
}
