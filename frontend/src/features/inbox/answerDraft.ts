import type { ChangedComponent, DraftedAnswer, Outcome, ReasonCode, ResponseDecision } from "@/api/types.gen";
import { randomUuid } from "@/device/uuid";
import type { PickedInput } from "./usePicked";

/** An answer as it is being written. It stays on the device until the service has it. */
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
  /** What it answers, as `wordsOf` had it when this was begun, so that one is told what has come since. */
  read?: string;
  /** What the service had kept of it when it was last heard of. */
  seen?: { version: number; answer: DraftedAnswer };
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
export function draftName(author: string, unitId: string, inputs: PickedInput[]) {
  const [only] = inputs;
  return `jawaban/${author}/${only && inputs.length === 1 ? only.feedback.id : `${unitId}/bersama`}`;
}

/** What an answer to an input answers: its words, and the answer that is there. */
export function wordsOf({ feedback }: PickedInput) {
  return JSON.stringify([feedback.text ?? null, feedback.response?.id ?? null]);
}

/** What the service keeps of a draft. */
export function answerIn(draft: AnswerDraft): DraftedAnswer {
  return canonical(draft);
}

/** A draft as it goes on from what the service has kept. */
export function draftOf(answer: DraftedAnswer): AnswerDraft {
  return {
    outcome: answer.outcome ?? undefined,
    reasonCode: answer.reasonCode ?? undefined,
    text: answer.text ?? "",
    redirectChannel: answer.redirectChannel ?? "",
    trackingId: answer.trackingId ?? "",
    changes: answer.changes ?? [],
    noChangeReason: answer.noChangeReason ?? "",
  };
}

/** Only what is said, in one order, so that two of them can be compared. */
export function canonical(
  answer: {
    [field in keyof DraftedAnswer]?: DraftedAnswer[field] | undefined;
  },
): DraftedAnswer {
  const { outcome, reasonCode, text, redirectChannel, trackingId, changes, noChangeReason } = answer;
  return {
    ...(outcome && { outcome }),
    ...(reasonCode && { reasonCode }),
    ...(text && { text }),
    ...(redirectChannel && { redirectChannel }),
    ...(trackingId && { trackingId }),
    ...(changes?.length && { changes: changes.map(({ standardId, code }) => ({ standardId, code })) }),
    ...(noChangeReason && { noChangeReason }),
  };
}

/** Whether two canonical answers say the same. */
export function sameAnswer(one: DraftedAnswer, other: DraftedAnswer) {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Whoever answers again starts from the answer that is there. */
export function answered(inputs: PickedInput[]): AnswerDraft {
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
  inputs: PickedInput[],
): ResponseDecision {
  const { outcome } = draft;
  const redirected = outcome === "REDIRECTED";
  const follows = outcome === "ACCEPTED" || outcome === "PARTLY_ACCEPTED";
  const noChange = follows && draft.changes.length === 0 ? (draft.noChangeReason ?? "").trim() : "";
  return {
    feedbackIds: inputs.map(({ feedback }) => feedback.id),
    // It answers what was read: of a page that was left open somebody else's answer may have come meanwhile.
    versions: inputs.map(({ version }) => version),
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

/** What is sent under which key: as it was sent before, if it says the same, since that may have arrived; else anew. */
export function keyOf(draft: AnswerDraft, body: ResponseDecision) {
  const before = draft.sent && { ...draft.sent, decision: JSON.parse(draft.sent.body) as ResponseDecision };
  const says = (decision: ResponseDecision) => JSON.stringify({ ...decision, versions: null });
  return before && says(before.decision) === says(body)
    ? before
    : { body: JSON.stringify(body), key: randomUuid(), decision: body };
}
