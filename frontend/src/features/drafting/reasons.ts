import type { ChangeReason } from "@/api/types.gen";

/** Why a component reads otherwise than before, as it is being written. */
export interface DraftReason {
  text: string;
  feedbackIds: readonly string[];
}

/** As the service keeps it; what says nothing is no reason. */
export function canonicalReason({ text, feedbackIds }: DraftReason): ChangeReason | undefined {
  const words = text.trim();
  if (words === "" && feedbackIds.length === 0) return undefined;
  return { ...(words && { text: words }), feedbackIds: [...feedbackIds] };
}

export function reasonOf(reason: ChangeReason | null | undefined): DraftReason {
  return { text: reason?.text ?? "", feedbackIds: reason?.feedbackIds ?? [] };
}

export function sameReason(one: DraftReason, other: DraftReason) {
  return JSON.stringify(canonicalReason(one)) === JSON.stringify(canonicalReason(other));
}

/** Where two wrote the same component: one's own words, and every input that either of them names. */
export function joined(mine: DraftReason, theirs: DraftReason): DraftReason {
  return {
    text: mine.text.trim() === "" ? theirs.text : mine.text,
    feedbackIds: [...new Set([...theirs.feedbackIds, ...mine.feedbackIds])],
  };
}
