import type { OpenType } from "@/api/types.gen";

/** Kinds of public records, from the unit down to what became of an input. */
export const OPEN_TYPES: readonly OpenType[] = [
  "INSTITUTION",
  "UNIT",
  "SERVICE",
  "STANDARD",
  "REVISION",
  "VERSION",
  "FORUM",
  "SESSION",
  "FEEDBACK",
  "FOLLOW_UP",
  "DECREE",
  "PLEDGE",
  "REVIEW",
  "SURVEY",
  "SURVEY_PUBLICATION",
  "CERTIFICATE",
  "PUBLICATION",
  "AGREEMENT_ADDENDUM",
  "MODERATION_ACT",
  "OPINION_QUESTION",
];
