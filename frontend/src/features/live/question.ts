import type { AskedQuestion, ComponentCode, FeedbackKind, QuestionText } from "@/api/types.gen";
import type { Pass } from "@/device/passes";
import { randomUuid } from "@/device/uuid";
import { NOTICE } from "@/ui/notice";

/** What a question is about; null for something else than what lies on the table. */
export type About = { standardId: string; component: ComponentCode } | null;

/** One question on its way: the same key and the same words until the service has answered for good. */
export interface Attempt {
  key: string;
  body: QuestionText;
}

/** Who asks, as far as they say; the next question starts with it. */
export interface Asker {
  name: string;
  showName: boolean;
}

/** What one may say in a session; the other kinds of input have the form of the forum. */
export const KINDS = [
  "QUESTION",
  "SUGGESTION",
  "OBJECTION",
  "SUPPORT",
  "COMPLAINT",
] as const satisfies FeedbackKind[];

export interface QuestionDraft {
  text: string;
  /** Absent from what was kept before one could choose. */
  kind?: (typeof KINDS)[number];
  asker?: Asker;
  /** What lay on the table when the first word was written: a session goes on while one writes. */
  about: About;
  /** What was sent and not answered for good: it may have arrived. */
  tried: Attempt[];
  /** Confirmed by 'Kirim': it goes out by itself, also when the page is opened again. */
  sending: boolean;
}

export const BLANK: QuestionDraft = { text: "", about: null, tried: [], sending: false };

/** A question that arrived, as this device remembers it. */
export interface OwnQuestion {
  id: string;
  number: string;
  secret: string;
  text: string;
}

/** Several people may share one device, so what it remembers is that of one pass. */
export const draftName = (session: string, { number }: Pass) => `langsung/${session}/${number}/tanya`;
export const ownName = (session: string, { number }: Pass) => `langsung/${session}/${number}/tanda-terima`;
/** What this device remembers of a vote: the service keeps whose it is nowhere. */
export const voteName = (session: string, { number }: Pass, poll: string) =>
  `langsung/${session}/${number}/suara/${poll}`;

/** The draft as it is written on: with its first words it is about what lies on the table. */
export function written(draft: QuestionDraft, text: string, stage: About): QuestionDraft {
  if (text === "" && draft.tried.length === 0) return emptied(draft);
  return { ...draft, text, about: draft.text === "" ? stage : draft.about };
}

/** Ready for the next question of the same person. */
function emptied({ asker }: QuestionDraft): QuestionDraft {
  return asker ? { ...BLANK, asker } : BLANK;
}

/** Words that were sent before go under their own key again, since they may have arrived and only the answer been lost. */
export function attemptOf({ text, about, tried, kind, asker }: QuestionDraft): Attempt {
  const name = asker?.name.trim() || undefined;
  const showName = asker?.showName === true && name !== undefined;
  const body = {
    text: text.trim(),
    showName,
    ...about,
    ...(kind && { kind }),
    ...(name && { name }),
    ...(showName && { consent: NOTICE }),
  };
  const before = tried.find((attempt) => JSON.stringify(attempt.body) === JSON.stringify(body));
  return before ?? { key: randomUuid(), body };
}

export function confirmed(draft: QuestionDraft): QuestionDraft {
  const attempt = attemptOf(draft);
  const others = draft.tried.filter(({ key }) => key !== attempt.key);
  return { ...draft, tried: [...others, attempt], sending: true };
}

/** The service has this attempt. What was typed since it was taken back is another question, and stays. */
export function arrived(draft: QuestionDraft, { key }: Attempt): QuestionDraft {
  if (attemptOf(draft).key === key) return emptied(draft);
  const tried = draft.tried.filter((attempt) => attempt.key !== key);
  return written({ ...draft, tried }, draft.text, draft.about);
}

/** The service said no for good, so this attempt has not arrived and never will. */
export function declined(draft: QuestionDraft, { key }: Attempt): QuestionDraft {
  return { ...draft, tried: draft.tried.filter((attempt) => attempt.key !== key), sending: false };
}

export function ownOf({ questionId, receipt }: AskedQuestion, { body }: Attempt): OwnQuestion {
  return { id: questionId, number: receipt.number, secret: receipt.secret, text: body.text };
}
