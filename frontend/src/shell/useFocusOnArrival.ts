import { useRouter } from "@tanstack/react-router";
import { useEffect } from "react";

/**
 * After a change of page, or one that took away what had the focus, it goes to the heading, so that a screen reader says
 * where one is.
 */
export function useFocusOnArrival() {
  const router = useRouter();
  useEffect(() => {
    let isNew = true;
    const unsubscribe = router.history.subscribe(({ action }) => {
      isNew = action.type === "PUSH" || action.type === "REPLACE";
    });
    const stop = router.subscribe("onRendered", ({ fromLocation, toLocation: { hash }, pathChanged }) => {
      if (fromLocation === undefined) return;
      if (!pathChanged && document.activeElement !== document.body) return;
      if (hash) {
        if (document.getElementById(hash)) return;
        // A receipt's secret is no place in the page, and the router would leave one as far down as one was before.
        if (pathChanged && isNew) window.scrollTo({ top: 0, behavior: "instant" });
      }
      document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
    });
    return () => {
      unsubscribe();
      stop();
    };
  }, [router]);
}
