import { findSimilarFeedback } from "@/api/sdk.gen";
import type { Target } from "./feedbackDraft";

/** What others have said already that comes near to it, at most three. */
export async function similarTo({ forumId, standard }: Target, text: string) {
  const body = { text, ...(standard && { standardId: standard.id }) };
  return (await findSimilarFeedback({ path: { ref: forumId }, body, throwOnError: true })).data.items;
}
