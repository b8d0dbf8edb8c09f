import type { FeedbackKind, Outcome, ProvenEntry } from "@/api/types.gen";

/** What is shown of an input, and the register tells too. */
export interface Shown {
  kind: FeedbackKind;
  response?: { id: string; outcome: Outcome } | undefined;
}

/** What the register tells otherwise than it is shown; nothing where both agree. */
export function differing(
  items: ProvenEntry[],
  { kind, response }: Shown,
): Partial<Record<"kind" | "outcome", string>> {
  const given = items.find(({ entry }) => entry.act === "feedback.given")?.entry.payload.kind;
  const answer = items.find(({ entry }) => entry.act === "response.given" && entry.objectId === response?.id);
  const outcome = answer?.entry.payload.outcome;
  return {
    ...(typeof given === "string" && given !== kind && { kind: given }),
    ...(typeof outcome === "string" && outcome !== response?.outcome && { outcome }),
  };
}
