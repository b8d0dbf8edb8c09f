import { useQuery } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { DraftedAnswer, AnswerDraft as SavedDraft } from "@/api/types.gen";
import { changeDraft, forgetDraft } from "@/device/drafts";
import { useKept } from "@/device/useKept";
import { type AnswerDraft, answered, answerIn, draftOf, sameAnswer, wordsOf } from "./answerDraft";
import { DraftSaver, type Saving, type Seen } from "./DraftSaver";
import { answerDrafts } from "./draft.queries";
import type { PickedInput } from "./usePicked";

/**
 * The answer that is being written under a name of the device. Of one input it is also kept by the service, where
 * colleagues see it; one to several inputs is on the device only. Its draft is undefined until one knows what there is.
 */
export function useSavedDraft(name: string, inputs: PickedInput[]) {
  const only = inputs.length === 1 ? inputs[0] : undefined;
  const feedbackId = only?.feedback.id;
  const words = only && wordsOf(only);
  const blank = answered(inputs);
  const kept = useKept<AnswerDraft>(name, blank);
  const drafts = useQuery({ ...answerDrafts(feedbackId ?? ""), enabled: feedbackId !== undefined });
  const [saving, setSaving] = useState<Saving>({ step: "rest" });
  const [begun, setBegun] = useState(false);
  const saver = useRef<DraftSaver>(undefined);
  const own = drafts.isFetchedAfterMount ? drafts.data?.own : undefined;
  const isOpen = kept !== undefined;

  /** What is worth keeping: the answer that is published already is no draft. */
  function worth(draft: AnswerDraft): DraftedAnswer {
    const answer = answerIn(draft);
    return sameAnswer(answer, answerIn(blank)) ? {} : answer;
  }

  function isClean(draft: AnswerDraft) {
    return draft.seen !== undefined && sameAnswer(worth(draft), draft.seen.answer);
  }

  const begin = useEffectEvent((theirs: SavedDraft) => {
    if (!kept || !feedbackId || saver.current) return;
    const mine = kept.value;
    const started = new DraftSaver(feedbackId, theirs, setSaving, (seen) => {
      // Once this page is left the draft may be another's or sent by now, and what is gone stays gone.
      if (saver.current === started) void kept.change((before) => ({ ...before, seen }));
      else changeDraft<AnswerDraft>(name, (before) => newer(before, seen)).catch(() => {});
    });
    saver.current = started;
    setBegun(true);
    const saved = answerIn(draftOf(theirs.answer ?? {}));
    if (sameAnswer(worth(mine), {}) || isClean(mine)) {
      if (theirs.answer) {
        const seen = { version: theirs.version, answer: saved };
        const later = only && answeredSince(only, theirs.writtenAt);
        void kept.change(() => ({ ...draftOf(theirs.answer ?? {}), seen, ...(later && { read: "" }) }));
      } else if (isClean(mine)) void kept.forget();
    } else if (!sameAnswer(worth(mine), saved)) {
      const follows =
        !theirs.answer ||
        mine.seen?.version === theirs.version ||
        (mine.seen !== undefined && sameAnswer(mine.seen.answer, saved));
      if (follows) started.type(worth(mine));
      else started.collide(theirs, worth(mine));
    }
  });
  useEffect(() => {
    if (isOpen && own) begin(own);
  }, [isOpen, own]);

  const leave = useEffectEvent(() => {
    const left = saver.current;
    saver.current = undefined;
    void left?.leave().then(() => forgetDraft<AnswerDraft>(name, isClean));
  });
  useEffect(() => () => leave(), []);

  async function put(to: (before: AnswerDraft) => AnswerDraft) {
    let next = blank;
    const done = kept?.change((before) => {
      next = asRead(to(before));
      return next;
    });
    saver.current?.type(worth(next));
    await done;
  }

  /** What is worth keeping was begun on what the page showed then. */
  function asRead({ read = words, ...draft }: AnswerDraft): AnswerDraft {
    return read === undefined || sameAnswer(worth(draft), {}) ? draft : { ...draft, read };
  }

  const isKnown = feedbackId === undefined || begun || drafts.isError;
  return {
    draft: isKnown ? kept?.value : undefined,
    isOnDevice: kept?.keeping === "kept",
    saving,
    others: drafts.data?.others ?? [],
    change: (part: Partial<AnswerDraft>) => put((before) => ({ ...before, ...part })),
    /** Remembers what is about to be sent; that is no other text. */
    sending: async (sent: NonNullable<AnswerDraft["sent"]>) => {
      await saver.current?.halt();
      await kept?.change((before) => ({ ...before, sent }));
    },
    goOn: () => saver.current?.goOn(),
    /** After a no for good nothing of it has arrived, and what is sent next answers what is read now. */
    declined: async () => kept?.change(({ sent, ...before }) => before),
    /** Whether the input has been answered or corrected by others since this was begun. */
    isOvertaken: kept?.value.read !== undefined && kept.value.read !== words,
    /** Goes on from the input as it is read now. */
    read: async () => kept?.change(({ read, ...before }) => asRead(before)),
    /** Ends a conflict: with one's own text, or with the one that the service has. */
    resolve: (theirs?: SavedDraft) => {
      if (theirs) void put((before) => ({ ...before, ...draftOf(theirs.answer ?? {}) }));
      if (kept) saver.current?.resolve(theirs ? (theirs.answer ?? {}) : worth(kept.value));
    },
    forget: async () => kept?.forget(),
  };
}

/** Whether the answer that is there came after a draft had last been kept by the service. */
function answeredSince({ feedback }: PickedInput, writtenAt: string | undefined) {
  return writtenAt !== undefined && Date.parse(feedback.response?.respondedAt ?? "") > Date.parse(writtenAt);
}

/** A draft with what the service was heard to have, unless something later was heard since. */
function newer(draft: AnswerDraft, seen: Seen): AnswerDraft {
  return draft.seen && draft.seen.version > seen.version ? draft : { ...draft, seen };
}
