import { useState } from "react";
import type { FeedbackPick, InboxFeedback } from "@/api/types.gen";

/** So many inputs at most are changed by one act; the service says the same. */
export const AT_ONCE = 5_000;

type Said = InboxFeedback["feedback"];

/** An input as far as an act on many needs it: one of the list, or one that a filter found without its being listed. */
export type PickedInput = Pick<InboxFeedback, "forum" | "receiptNumber" | "standardCode" | "version"> & {
  feedback: Pick<
    Said,
    "id" | "forumId" | "state" | "standardId" | "components" | "language" | "text" | "response"
  >;
  handling: Pick<InboxFeedback["handling"], "assignmentVersion">;
  reports?: Pick<InboxFeedback["reports"][number], "madeAt">[];
  /** Of one that is not listed: whether another answer would take the place of one. */
  answered?: boolean;
};

export type Picked = ReturnType<typeof usePicked>;

/** The inputs picked for one act. They stay picked when the list is narrowed down otherwise. */
export function usePicked() {
  const [inputs, setInputs] = useState<PickedInput[]>([]);
  const [refused, setRefused] = useState<ReadonlySet<string>>(new Set());
  const ids = new Set(inputs.map(({ feedback }) => feedback.id));

  function toggle(input: InboxFeedback) {
    const { id } = input.feedback;
    setRefused(new Set([...refused].filter((other) => other !== id)));
    setInputs(ids.has(id) ? inputs.filter(({ feedback }) => feedback.id !== id) : [...inputs, input]);
  }

  function pickAll(others: PickedInput[]) {
    setInputs((before) => {
      const known = new Set(before.map(({ feedback }) => feedback.id));
      return [...before, ...others.filter(({ feedback }) => !known.has(feedback.id))];
    });
  }

  /** Leaves out some, who stay as they are. */
  function drop(which: (input: PickedInput) => boolean) {
    setInputs(inputs.filter((input) => !which(input)));
  }

  function clear() {
    setInputs([]);
    setRefused(new Set());
  }

  /** Marks what an answer was refused for; all stay picked until somebody decides. */
  function refuse(refusedIds: string[]) {
    setRefused(new Set(refusedIds));
  }

  function dropRefused() {
    drop(({ feedback }) => refused.has(feedback.id));
    setRefused(new Set());
  }

  return { inputs, ids, refused, toggle, pickAll, drop, clear, refuse, dropRefused };
}

/** Whether it has an answer, which another one would replace. */
export function isAnswered({ answered, feedback }: PickedInput) {
  return answered ?? feedback.response !== undefined;
}

/** What a filter found, as one picks it; what is listed stays as it was read there. */
export function pickedFrom(found: FeedbackPick[], listed: InboxFeedback[]): PickedInput[] {
  const read = new Map(listed.map((input) => [input.feedback.id, input]));
  return found.map((pick) => read.get(pick.feedbackId) ?? short(pick));
}

function short(pick: FeedbackPick): PickedInput {
  const { feedbackId: id, forum, state, standardId, components, language, excerpt } = pick;
  const { answered, receiptNumber, reportedAt, standardCode, version, assignmentVersion } = pick;
  return {
    feedback: {
      id,
      forumId: forum.id,
      state,
      components,
      language,
      ...(standardId && { standardId }),
      ...(excerpt && { text: excerpt }),
    },
    forum,
    receiptNumber,
    ...(standardCode && { standardCode }),
    ...(reportedAt && { reports: [{ madeAt: reportedAt }] }),
    handling: { assignmentVersion },
    answered,
    version,
  };
}
