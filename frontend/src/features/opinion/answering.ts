import type { OpinionAnswer, OpinionLabel, OpinionQuestion, OpinionSubmission } from "@/api/types.gen";
import type { Language } from "@/i18n/language";
import { WRITTEN_IN } from "@/ui/content";

/** What stands in the field of one question. */
export interface Said {
  /** Of the question as it was read. */
  version: number;
  choices?: number[];
  /** As it was typed. */
  number?: string;
  text?: string;
}

/** What was changed beside one component and has not been acknowledged. */
export interface Draft {
  said: Record<string, Said>;
  /** Under which it is sent, however often: it must not be counted twice. */
  key?: string;
}

export const BLANK: Draft = { said: {} };

export const HIGHEST = 5;

/** Beside which component, of which standard; none of both parts of a standard as a whole. */
export type Place = Pick<OpinionQuestion, "standardId" | "component">;

/** What is to be shown in a question's field: what was changed here, else what the service has. */
export function saidTo(question: OpinionQuestion, draft: Draft, own: OpinionAnswer[]): Said {
  const changed = draft.said[question.id];
  if (changed?.version === question.version) return changed;
  const kept = own.find(({ questionId }) => questionId === question.id);
  return {
    version: question.version,
    ...(kept?.choices && { choices: kept.choices }),
    ...(kept?.number !== undefined && { number: String(kept.number) }),
    ...(kept?.text && { text: kept.text }),
  };
}

/** Whether it was answered here to other words than it has now. */
export function isStaleIn(draft: Draft, { id, version }: OpinionQuestion) {
  const changed = draft.said[id];
  return changed !== undefined && changed.version !== version;
}

export function isUnsaid({ choices = [], number = "", text = "" }: Said) {
  return choices.length === 0 && number.trim() === "" && text.trim() === "";
}

/** The least and the most that may be said in numbers. */
export function boundsOf({ minimum = 1, maximum = HIGHEST }: OpinionQuestion) {
  return { minimum, maximum };
}

/** What is wrong with what stands in a field, before the service says so. */
export function faultOf(question: OpinionQuestion, said: Said) {
  if (isUnsaid(said)) return question.required ? "missing" : undefined;
  if (said.number === undefined) return undefined;
  const { minimum, maximum } = boundsOf(question);
  const typed = said.number.trim();
  const number = Number(typed);
  return /^\d+$/.test(typed) && number >= minimum && number <= maximum ? undefined : "outOfRange";
}

/** All that is said beside a component, as it is sent. */
export function submissionOf(
  { standardId, component }: Place,
  said: readonly (readonly [OpinionQuestion, Said])[],
): OpinionSubmission {
  return {
    standardId,
    component: component ?? null,
    answers: said.flatMap(([{ id }, one]) =>
      isUnsaid(one)
        ? []
        : {
            questionId: id,
            version: one.version,
            choices: one.choices ?? null,
            number: one.number === undefined ? null : Number(one.number.trim()),
            text: one.text?.trim() || null,
          },
    ),
  };
}

/** Words in the language of the page where they are there, and the language they are in. */
export function inLanguage({ id, en }: OpinionLabel, language: Language) {
  return language === "en" && en ? { text: en, lang: undefined } : { text: id, lang: WRITTEN_IN };
}

export function questionIn({ text, textEn }: OpinionQuestion, language: Language) {
  return inLanguage({ id: text, ...(textEn && { en: textEn }) }, language);
}
