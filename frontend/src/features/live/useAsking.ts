import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { Pass } from "@/device/passes";
import { useKept } from "@/device/useKept";
import { isFinal } from "@/ui/problem";
import { useAsk } from "./part.queries";
import {
  type About,
  arrived,
  attemptOf,
  BLANK,
  confirmed,
  declined,
  draftName,
  type OwnQuestion,
  ownName,
  ownOf,
  type QuestionDraft,
  written,
} from "./question";

const TRY_AGAIN_MS = 5_000;
const NOTHING: OwnQuestion[] = [];

/**
 * A question from its first word to its receipt: it lies on this device until the service has it, is sent as often as that
 * takes, also by the next visit, and its receipt stays here. Undefined until the device has been asked.
 */
export function useAsking(session: string, pass: Pass) {
  const draft = useKept<QuestionDraft>(draftName(session, pass), BLANK);
  const own = useKept<OwnQuestion[]>(ownName(session, pass), NOTHING);
  const [refused, setRefused] = useState<unknown>();
  const [failed, setFailed] = useState(false);
  const [received, setReceived] = useState(false);
  const busy = useRef(false);
  const ask = useAsk(session, pass);

  const deliver = useEffectEvent(async () => {
    if (busy.current || !own || !draft?.value.sending) return;
    busy.current = true;
    const attempt = attemptOf(draft.value);
    try {
      const asked = await ask.mutateAsync(attempt);
      await own.change((before) => [
        ownOf(asked, attempt),
        ...before.filter(({ id }) => id !== asked.questionId),
      ]);
      await draft.change((before) => arrived(before, attempt));
      setReceived(true);
    } catch (failure) {
      setFailed(true);
      if (isFinal(failure)) {
        setRefused(failure);
        await draft.change((before) => declined(before, attempt));
      }
    } finally {
      busy.current = false;
    }
  });

  // What was on its way when the page was left goes on its way again, as the same question.
  const sending = draft?.value.sending === true && own !== undefined;
  useEffect(() => {
    if (!sending) return;
    const again = () => void deliver();
    again();
    const timer = setInterval(again, TRY_AGAIN_MS);
    window.addEventListener("online", again);
    return () => {
      clearInterval(timer);
      window.removeEventListener("online", again);
    };
  }, [sending]);

  async function send() {
    setRefused(undefined);
    setFailed(false);
    // On the device before it leaves.
    busy.current = true;
    await draft?.change(confirmed);
    busy.current = false;
    void deliver();
  }

  if (draft === undefined || own === undefined) return undefined;
  return {
    draft: draft.value,
    keeping: draft.keeping,
    own: own.value,
    phase: sending ? (failed ? ("waiting" as const) : ("sending" as const)) : ("writing" as const),
    refused,
    received,
    write: (text: string, stage: About) => {
      setReceived(false);
      void draft.change((before) => written(before, text, stage));
    },
    /** What kind it is, and who asks. */
    say: (said: Pick<QuestionDraft, "kind" | "asker">) => {
      void draft.change((before) => ({ ...before, ...said }));
    },
    aim: (about: About) => void draft.change((before) => ({ ...before, about })),
    send,
    takeBack: () => void draft.change((before) => ({ ...before, sending: false })),
  };
}
