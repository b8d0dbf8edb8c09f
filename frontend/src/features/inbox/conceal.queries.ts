import { useMutation } from "@tanstack/react-query";
import { concealFeedback, readOriginal, revealFeedback } from "@/api/sdk.gen";
import type { Concealment, InboxFeedback, OriginalPurpose } from "@/api/types.gen";
import { seen, useReadAgain, useShow } from "./inbox.queries";

/** Puts markers in the place of parts of an input. */
export function useConceal(input: InboxFeedback) {
  const show = useShow();
  return useMutation({
    mutationFn: async (body: Concealment) =>
      (
        await concealFeedback({
          path: { id: input.feedback.id },
          headers: seen(input),
          body,
          throwOnError: true,
        })
      ).data,
    onSuccess: show,
    onError: useReadAgain(),
  });
}

/** Gives an input its words again. */
export function useReveal(input: InboxFeedback) {
  const show = useShow();
  return useMutation({
    mutationFn: async () =>
      (await revealFeedback({ path: { id: input.feedback.id }, headers: seen(input), throwOnError: true }))
        .data,
    onSuccess: show,
    onError: useReadAgain(),
  });
}

/** Reads what is under lock; it stays in no cache, and each reading is noted. */
export function useReadOriginal(input: InboxFeedback) {
  return useMutation({
    mutationFn: async (purpose: OriginalPurpose) =>
      (await readOriginal({ path: { id: input.feedback.id }, body: { purpose }, throwOnError: true })).data
        .items,
    gcTime: 0,
  });
}
