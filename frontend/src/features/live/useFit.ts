import { useLayoutEffect, useRef } from "react";

const SMALLEST = 0.45;
const STEP = 0.9;

/**
 * Makes text as large as its place allows: the place's `--fit` goes down from 1 until nothing overflows, but not below what
 * can still be read. The place then says by `data-cut` whether some of it does not fit.
 *
 * @param what changes when the text does
 */
export function useFit<T extends HTMLElement>(what: unknown) {
  const place = useRef<T>(null);
  // Measured again when the text is another.
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return;
    const overflows = () => element.scrollHeight > element.clientHeight + 1;
    const fit = () => {
      let size = 1;
      element.style.setProperty("--fit", "1");
      while (overflows() && size > SMALLEST) {
        size *= STEP;
        element.style.setProperty("--fit", String(size));
      }
      element.toggleAttribute("data-cut", overflows());
    };
    fit();
    // Fonts and texts that are fetched later change the measure, too.
    const watch = new ResizeObserver(fit);
    watch.observe(element);
    for (const child of element.children) watch.observe(child);
    return () => watch.disconnect();
  }, [what]);
  return place;
}
