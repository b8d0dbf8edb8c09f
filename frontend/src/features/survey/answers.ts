import { useState } from "react";
import type {
  ElementCode,
  ElementScore,
  ProfileQuestion,
  SurveyChannel,
  SurveyRespondent,
  SurveySubmission,
} from "@/api/types.gen";
import { type Kept, useKept } from "@/device/useKept";

/** What somebody has chosen so far. */
export interface Answers {
  scores: Partial<Record<ElementCode, number>>;
  respondent: Partial<Record<ProfileQuestion, string>>;
  comment: string;
  token: string;
  /** Under which it is sent, however often: it must not be counted twice. */
  key?: string;
  /** As which device, where that is not the one in hand. */
  device?: string;
  /** The day on which the service took it; of what was said nothing is left then. */
  sentOn?: string;
}

const BLANK: Answers = { scores: {}, respondent: {}, comment: "", token: "" };

/**
 * The answers of this device, kept on it until they are sent. At a kiosk they are many people's one after the other, and
 * nothing of them is kept. Undefined until the device has been asked.
 */
export function useAnswers(survey: string, kiosk: boolean): Kept<Answers> | undefined {
  const kept = useKept(`survei/${survey}`, BLANK);
  const [passing, setPassing] = useState(BLANK);
  if (!kiosk) return kept;
  return {
    value: passing,
    keeping: "nothing",
    change: async (to) => setPassing(to),
    forget: async () => setPassing(BLANK),
  };
}

/** Nothing is chosen and nothing written. */
export function isBlank({ scores, respondent, comment, token }: Answers) {
  return Object.keys({ ...scores, ...respondent }).length === 0 && comment === "" && token === "";
}

/** Those that have no answer yet, in the order in which they are asked. */
export function missingOf(scores: Answers["scores"], asked: readonly { element: ElementCode }[]) {
  return asked.map(({ element }) => element).filter((element) => scores[element] === undefined);
}

/** All nine, as the contract wants them. */
export function scoresOf(scores: Answers["scores"]) {
  return Object.entries(scores).map(
    ([element, score]): ElementScore => ({
      element: element as ElementCode,
      score,
    }),
  ) as SurveySubmission["answers"];
}

/** Only what was said. */
export function respondentOf({ SEX, AGE, EDUCATION, OCCUPATION }: Answers["respondent"]) {
  return {
    ...(SEX && { sex: SEX }),
    ...(AGE && { age: AGE }),
    ...(EDUCATION && { education: EDUCATION }),
    ...(OCCUPATION && { occupation: OCCUPATION }),
  } as SurveyRespondent;
}

/** What is sent, but for the proof of some trouble. */
export function submissionOf(answers: Answers, channel: SurveyChannel): SurveySubmission {
  return {
    answers: scoresOf(answers.scores),
    respondent: respondentOf(answers.respondent),
    comment: answers.comment.trim() || null,
    channel,
    token: answers.token.trim() || null,
  };
}
