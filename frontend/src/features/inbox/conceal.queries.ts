import { useMutation } from "@tanstack/react-query";
import {
  concealAnswer,
  concealFeedback,
  readOriginal,
  readOriginalAnswer,
  revealAnswer,
  revealFeedback,
} from "@/api/sdk.gen";
import type { Concealment, InboxFeedback, OriginalPurpose } from "@/api/types.gen";
import type { Concealable } from "./conceal";
import { seen, useReadAgain, useShow } from "./inbox.queries";

/** Puts markers in the place of parts of an input, or of the answer beside it. */
export function useConceal(input: InboxFeedback, of: Concealable) {
  const show = useShow();
  const conceal = of === "answer" ? concealAnswer : concealFeedback;
  return useMutation({
    mutationFn: async (body: Concealment) =>
      (await conceal({ path: { id: input.feedback.id }, headers: seen(input), body, throwOnError: true }))
        .data,
    onSuccess: show,
    onError: useReadAgain(),
  });
}

/** Gives an input, or the answer beside it, its words again. */
export function useReveal(input: InboxFeedback, of: Concealable) {
  const show = useShow();
  const reveal = of === "answer" ? revealAnswer : revealFeedback;
  return useMutation({
    mutationFn: async () =>
      (await reveal({ path: { id: input.feedback.id }, headers: seen(input), throwOnError: true })).data,
    onSuccess: show,
    onError: useReadAgain(),
  });
}

/** Reads what is under lock; it stays in no cache, and each reading is noted. */
export function useReadOriginal(input: InboxFeedback, of: Concealable) {
  const path = { id: input.feedback.id };
  return useMutation({
    mutationFn: async (purpose: OriginalPurpose) => {
      if (of === "input") {
        const { data } = await readOriginal({ path, body: { purpose }, throwOnError: true });
        return data.items.map(({ text, proposedText, writtenAt }) => ({
          writtenAt,
          texts: [text, proposedText],
        }));
      }
      const { data } = await readOriginalAnswer({ path, body: { purpose }, throwOnError: true });
      return [{ writtenAt: data.respondedAt, texts: [data.text, data.noChangeReason] }];
    },
    gcTime: 0,
  });
}
