import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { LineText } from "@/api/types.gen";
import { useShowLines } from "./minutes.queries";
import { allWaiting, forgetWaiting, keepWaiting, send, type Waiting, waiting } from "./queue.queries";

const TRY_AGAIN_MS = 5000;

/** The lines that wait on this device, and their way to the service: in order, one at a time, until each is there. */
export function useQueue(session: string) {
  const [lines, setLines] = useState<Waiting[]>([]);
  const busy = useRef(false);
  const showLines = useShowLines(session);

  const sendAll = useEffectEvent(async () => {
    if (busy.current) return;
    busy.current = true;
    try {
      for (const line of await allWaiting(session)) {
        if (line.refused) continue;
        const end = await send(session, line);
        if (end === "sent") await forgetWaiting(session, line);
        else await keepWaiting(session, end);
        setLines(await allWaiting(session));
        await showLines();
      }
    } catch {
      // No network: what waits stays, and is tried again.
    } finally {
      busy.current = false;
      setLines(await allWaiting(session));
    }
  });

  useEffect(() => {
    const again = () => void sendAll();
    again();
    const timer = setInterval(again, TRY_AGAIN_MS);
    window.addEventListener("online", again);
    return () => {
      clearInterval(timer);
      window.removeEventListener("online", again);
    };
  }, []);

  return {
    lines,
    /** Resolves when the line is on the device; sending it goes on behind. */
    add: async (text: LineText, changes?: Waiting["changes"]) => {
      await keepWaiting(session, waiting(text, changes));
      setLines(await allWaiting(session));
      void sendAll();
    },
    drop: async (line: Waiting) => {
      await forgetWaiting(session, line);
      setLines(await allWaiting(session));
    },
  };
}
