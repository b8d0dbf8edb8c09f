import type { FeedbackKind, Outcome, ProvenEntry, ReasonCode } from "@/api/types.gen";

/** What is shown of an input, and the register tells too. */
export interface Shown {
  kind: FeedbackKind;
  response?: { id: string; outcome: Outcome; reasonCode?: ReasonCode | null | undefined } | undefined;
}

/** The acts with which an answer comes before its giver; the later ones tell the same. */
const ANSWERED = new Set(["response.given", "response.shown"]);

/** What the register tells otherwise than it is shown; nothing where both agree. */
export function differing(
  items: ProvenEntry[],
  { kind, response }: Shown,
): Partial<Record<"kind" | "outcome" | "reason", string>> {
  const given = items.find(({ entry }) => entry.act === "feedback.given")?.entry.payload.kind;
  const answer = items.find(({ entry }) => ANSWERED.has(entry.act) && entry.objectId === response?.id);
  const { outcome, reasonCode } = answer?.entry.payload ?? {};
  return {
    ...(typeof given === "string" && given !== kind && { kind: given }),
    ...(typeof outcome === "string" && outcome !== response?.outcome && { outcome }),
    ...(typeof reasonCode === "string" && reasonCode !== response?.reasonCode && { reason: reasonCode }),
  };
}
