import { useEffect } from "react";
import { memberHere, withToken } from "./session";

/** Well below what identity providers allow between two signs of life. */
const EVERY_MS = 4 * 60_000;

/** Whoever types is there, though nothing may be sent for a long while: the login is renewed before it ends. */
export function useStayLoggedIn() {
  useEffect(() => {
    let renewedAt = Number.NEGATIVE_INFINITY;

    function renew() {
      const now = Date.now();
      if (memberHere() === undefined || now - renewedAt < EVERY_MS) return;
      renewedAt = now;
      void withToken(new Request(location.href), -1);
    }

    document.addEventListener("input", renew);
    return () => document.removeEventListener("input", renew);
  }, []);
}
