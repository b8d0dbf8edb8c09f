import { useCallback, useEffect, useRef, useState } from "react";
import type { Receipt } from "@/api/types.gen";
import { useSession } from "@/features/identity/session";
import { deliver, type Progress } from "./deliver";
import { askForChallenge, post } from "./feedback.queries";
import type { Attempt, Target } from "./feedbackDraft";
import { ProofOfWork, solveInWorker } from "./proof";

type Delivery = { phase: "idle" } | Progress | { phase: "refused"; error: unknown };

interface Given {
  target: Target;
  keep: (attempt: Attempt) => Promise<void>;
  /** Called after a final no. */
  rest: () => Promise<void>;
  onReceived: (receipt: Receipt) => void;
}

/** Sends an input and says how that goes. Leaving the page pauses it; the kept attempt is taken up on return. */
export function useDelivery({ target, keep, rest, onReceived }: Given) {
  const member = useSession().status === "member";
  const [delivery, tell] = useState<Delivery>({ phase: "idle" });
  const [work] = useState(() => new ProofOfWork(askForChallenge, solveInWorker));
  const running = useRef<AbortController>(undefined);
  const wake = useRef(() => {});

  useEffect(() => {
    if (!member) work.begin();
  }, [member, work]);
  useEffect(() => () => running.current?.abort(), []);
  useEffect(() => {
    const awake = () => wake.current();
    window.addEventListener("online", awake);
    return () => window.removeEventListener("online", awake);
  }, []);

  const send = useCallback(
    async (attempt: Attempt) => {
      running.current?.abort();
      const control = new AbortController();
      running.current = control;
      try {
        const receipt = await deliver(attempt, {
          proof: member ? undefined : () => work.take(),
          post: (ready) => post(target.forumId, ready),
          keep,
          tell: (progress) => control.signal.aborted || tell(progress),
          pause: (milliseconds) =>
            pauseUntil(milliseconds, control.signal, (early) => {
              wake.current = early;
            }),
          signal: control.signal,
        });
        onReceived(receipt);
      } catch (error) {
        if (control.signal.aborted) return;
        await rest();
        tell({ phase: "refused", error });
      }
    },
    [member, work, target.forumId, keep, rest, onReceived],
  );

  return {
    delivery,
    send,
    tryNow: () => wake.current(),
    stop: () => {
      running.current?.abort();
      tell({ phase: "idle" });
    },
  };
}

function pauseUntil(milliseconds: number, signal: AbortSignal, offer: (early: () => void) => void) {
  return new Promise<void>((resolve) => {
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener("abort", done, { once: true });
    offer(done);
    function done() {
      clearTimeout(timer);
      offer(() => {});
      resolve();
    }
  });
}
