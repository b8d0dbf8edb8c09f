import { useEffect, useState } from "react";

const TICK_MS = 5_000;

/** The time by a clock that is `ahead` ms before this device's, drawn anew as often as somebody looks at minutes. */
export function useNow(ahead: number) {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return now + ahead;
}
