import type { FeedbackKind } from "@/api/types.gen";

/** What an input can be, in the order in which one is asked. */
export const KINDS: readonly FeedbackKind[] = [
  "SUPPORT",
  "OBJECTION",
  "SUGGESTION",
  "QUESTION",
  "CORRECTION",
  "APPRECIATION",
  "COMPLAINT",
];
