import { useEffect, useRef, useState } from "react";
import type { Receipt } from "@/api/types.gen";
import { askForChallenge } from "@/device/challenge.queries";
import { ProofOfWork, solveInWorker } from "@/device/proof";
import { sendLater } from "@/device/sendLater";
import { deliver, type Progress } from "./deliver";
import { type Attempt, draftName, type Target } from "./feedbackDraft";
import { whenFree } from "./outbox";
import { post } from "./sending.queries";
import { forgetSent, sentElsewhere } from "./sentMeanwhile";

type Delivery = { phase: "idle" } | Progress | { phase: "refused"; error: unknown };

interface Given {
  target: Target;
  /** Whether it is sent as the one who is logged in. */
  isMember: boolean;
  /** Puts the attempt on the device before it leaves, so that a closed tab can take it up again. */
  keep: (attempt: Attempt) => Promise<void>;
  /** Called after a final no. */
  onRefused: (error: Error) => Promise<void>;
  onReceived: (receipt: Receipt, attempt: Attempt) => Promise<void>;
}

/** Sends an input and says how that goes. Leaving the page pauses it; the kept attempt is taken up on return. */
export function useDelivery({ target, isMember, keep, onRefused, onReceived }: Given) {
  const [delivery, tell] = useState<Delivery>({ phase: "idle" });
  const [work] = useState(() => new ProofOfWork(askForChallenge, solveInWorker));
  const running = useRef<AbortController>(undefined);
  const wake = useRef(() => {});

  useEffect(() => {
    if (!isMember) work.begin();
  }, [isMember, work]);
  useEffect(() => () => running.current?.abort(), []);
  useEffect(() => {
    const awake = () => wake.current();
    window.addEventListener("online", awake);
    return () => window.removeEventListener("online", awake);
  }, []);

  async function send(attempt: Attempt) {
    running.current?.abort();
    const control = new AbortController();
    running.current = control;
    const { signal } = control;
    // At once, since it also stops the writing: what goes out is what stands in the form.
    tell({ phase: "sending" });
    await keep(attempt);
    if (!isMember) void sendLater();
    let receipt: Receipt;
    try {
      receipt = await whenFree(draftName(target), signal, async () => {
        signal.throwIfAborted();
        const sent = await sentElsewhere(attempt.key);
        if (sent) {
          // Whoever has left finds the receipt where it lies.
          signal.throwIfAborted();
          await forgetSent(sent);
          return sent.receipt;
        }
        const proof = isMember ? undefined : () => work.take();
        return deliver(attempt, {
          proof,
          post: (ready) => post(target.forumId, ready, signal, proof),
          tell: (progress) => signal.aborted || tell(progress),
          pause: (milliseconds) =>
            pauseUntil(milliseconds, signal, (early) => {
              wake.current = early;
            }),
          signal,
        });
      });
    } catch (error) {
      if (signal.aborted) return;
      await onRefused(error as Error);
      return tell({ phase: "refused", error });
    }
    if (signal.aborted) return;
    await onReceived(receipt, attempt);
  }

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
