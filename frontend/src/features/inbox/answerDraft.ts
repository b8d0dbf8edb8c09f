import { useState } from "react";
import type { ChangedComponent, InboxFeedback, Outcome, ReasonCode, ResponseDecision } from "@/api/types.gen";
import { useKept } from "@/device/useKept";
import { randomUuid } from "@/device/uuid";

/** An answer as it is being written. It stays on the device until the service has published it. */
export interface AnswerDraft {
  outcome: Outcome | undefined;
  reasonCode: ReasonCode | undefined;
  text: string;
  redirectChannel: string;
  trackingId: string;
  changes: ChangedComponent[];
  /** Why nothing changes although the inputs are followed; absent from what was kept before there was such a field. */
  noChangeReason?: string;
  /** What was sent last and under which key, so that a repetition after a lost answer makes no second one. */
  sent?: { body: string; key: string };
}

const EMPTY: AnswerDraft = {
  outcome: undefined,
  reasonCode: undefined,
  text: "",
  redirectChannel: "",
  trackingId: "",
  changes: [],
};

/** Of one input its own draft; an answer to several is one draft of the unit. */
export function draftName(author: string, unitId: string, inputs: InboxFeedback[]) {
  const [only] = inputs;
  return `jawaban/${author}/${only && inputs.length === 1 ? only.feedback.id : `${unitId}/bersama`}`;
}

/** The draft kept under a name; undefined until the device has been asked. */
export function useAnswerDraft(name: string, inputs: InboxFeedback[]) {
  const kept = useKept(name, answered(inputs));
  const [keptAt, setKeptAt] = useState<string>();

  async function change(part: Partial<AnswerDraft>) {
    await kept?.change((before) => ({ ...before, ...part }));
    setKeptAt(new Date().toISOString());
  }

  return {
    draft: kept?.value,
    keptAt: kept?.keeping === "kept" ? keptAt : undefined,
    change,
    forget: async () => kept?.forget(),
  };
}

/** Whoever answers again starts from the answer that is there. */
function answered(inputs: InboxFeedback[]): AnswerDraft {
  const response = inputs.length === 1 ? inputs[0]?.feedback.response : undefined;
  if (!response) return EMPTY;
  return {
    outcome: response.outcome,
    reasonCode: response.reasonCode ?? undefined,
    text: response.text ?? "",
    redirectChannel: response.redirectChannel ?? "",
    trackingId: response.trackingId ?? "",
    changes: response.changes,
    noChangeReason: response.noChangeReason ?? "",
  };
}

/** What is sent: only what belongs to the outcome, since one may have changed one's mind on the way. */
export function decisionOf(
  draft: AnswerDraft & { outcome: Outcome },
  inputs: InboxFeedback[],
): ResponseDecision {
  const { outcome } = draft;
  const redirected = outcome === "REDIRECTED";
  const follows = outcome === "ACCEPTED" || outcome === "PARTLY_ACCEPTED";
  const noChange = follows && draft.changes.length === 0 ? (draft.noChangeReason ?? "").trim() : "";
  return {
    feedbackIds: inputs.map(({ feedback }) => feedback.id),
    outcome,
    ...(outcome !== "ACCEPTED" && { reasonCode: draft.reasonCode ?? null }),
    text: draft.text.trim() || null,
    ...(redirected && {
      redirectChannel: draft.redirectChannel.trim() || null,
      trackingId: draft.trackingId.trim() || null,
    }),
    changes: follows ? draft.changes : [],
    ...(noChange && { noChangeReason: noChange }),
  };
}

/** The key of a body: the one it was sent with before, or a new one. */
export function keyOf(draft: AnswerDraft, body: ResponseDecision) {
  const text = JSON.stringify(body);
  return draft.sent?.body === text ? draft.sent : { body: text, key: randomUuid() };
}
