import { queryOptions } from "@tanstack/react-query";
import { keepAnswerDraft, readAnswerDrafts } from "@/api/sdk.gen";
import type { DraftedAnswer } from "@/api/types.gen";

/** What is being written as an answer to an input, by oneself and by colleagues. */
export function answerDrafts(feedbackId: string) {
  return queryOptions({
    queryKey: ["inbox-drafts", feedbackId],
    queryFn: async ({ signal }) =>
      (await readAnswerDrafts({ path: { id: feedbackId }, signal, throwOnError: true })).data,
    // Another window or a colleague may have gone on since.
    gcTime: 0,
  });
}

/** Brings what one has written to the service; `seen` is the version it takes the place of. */
export async function sendDraft(feedbackId: string, seen: number, answer: DraftedAnswer) {
  return (
    await keepAnswerDraft({
      path: { id: feedbackId },
      headers: { "If-Match": `"${seen}"` },
      body: answer,
      throwOnError: true,
    })
  ).data;
}
