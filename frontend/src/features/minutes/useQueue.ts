import { use, useEffect, useEffectEvent, useRef, useState } from "react";
import type { LineText } from "@/api/types.gen";
import { Author } from "@/device/author";
import { useShowLines } from "./minutes.queries";
import {
  forgetWaiting,
  keepWaiting,
  send,
  type Waiting,
  type WaitingHere,
  waiting,
  waitingHere,
} from "./queue.queries";

const TRY_AGAIN_MS = 5000;

/** One's own lines that wait on this device, and their way to the service: in order, one at a time, until each is there. */
export function useQueue(session: string) {
  const author = use(Author);
  const [{ own, others }, show] = useState<WaitingHere>({ own: [], others: 0 });
  const busy = useRef(false);
  // Of a browser that keeps nothing: they are sent all the same, as long as the page is open.
  const unkept = useRef<Waiting[]>([]);
  const showLines = useShowLines(session);

  async function all(): Promise<WaitingHere> {
    const here = await waitingHere(session, author);
    return { ...here, own: [...here.own, ...unkept.current].sort((one, other) => one.at - other.at) };
  }

  async function forget(line: Waiting) {
    unkept.current = unkept.current.filter(({ key }) => key !== line.key);
    await forgetWaiting(session, line);
  }

  async function keep(line: Waiting) {
    const others = unkept.current.filter(({ key }) => key !== line.key);
    try {
      await keepWaiting(session, line);
      unkept.current = others;
    } catch {
      unkept.current = [...others, line];
    }
  }

  const sendAll = useEffectEvent(async () => {
    if (busy.current) return;
    busy.current = true;
    try {
      for (const line of (await all()).own) {
        if (line.refused) continue;
        const end = await send(session, line);
        if (end === "sent") await forget(line);
        else await keep(author === undefined ? end : { ...end, by: author });
        show(await all());
        await showLines();
      }
    } catch {
      // No network: what waits stays, and is tried again.
    } finally {
      busy.current = false;
      show(await all());
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
    lines: own,
    /** So many were written on this device with other accounts, and wait for these. */
    others,
    /** Resolves when the line is on the device, if the browser keeps anything; sending it goes on behind. */
    add: async (text: LineText, changes?: Waiting["changes"]) => {
      await keep(waiting(text, author, changes));
      show(await all());
      void sendAll();
    },
    drop: async (line: Waiting) => {
      await forget(line);
      show(await all());
    },
  };
}
