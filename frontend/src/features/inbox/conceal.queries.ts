import { useMutation } from "@tanstack/react-query";
import {
  concealAnswer,
  concealExchange,
  concealFeedback,
  readOriginal,
  readOriginalAnswer,
  readOriginalExchange,
  revealAnswer,
  revealExchange,
  revealFeedback,
} from "@/api/sdk.gen";
import type { Concealment, InboxFeedback, OriginalPurpose } from "@/api/types.gen";
import type { Concealable } from "./conceal";
import { seen, useReadAgain, useShow } from "./inbox.queries";

/** Puts markers in the place of parts of an input, of the answer to it, or of what is said beside it. */
export function useConceal(input: InboxFeedback, of: Concealable) {
  const show = useShow();
  const to = { path: { id: input.feedback.id }, headers: seen(input), throwOnError: true } as const;
  return useMutation({
    mutationFn: async (body: Concealment) => {
      if (of === "input") return (await concealFeedback({ ...to, body })).data;
      if (of === "answer") return (await concealAnswer({ ...to, body })).data;
      return (await concealExchange({ ...to, body: { ...of, ...body } })).data;
    },
    onSuccess: show,
    onError: useReadAgain(),
  });
}

/** Gives it its words again. */
export function useReveal(input: InboxFeedback, of: Concealable) {
  const show = useShow();
  const to = { path: { id: input.feedback.id }, headers: seen(input), throwOnError: true } as const;
  return useMutation({
    mutationFn: async () => {
      if (of === "input") return (await revealFeedback(to)).data;
      if (of === "answer") return (await revealAnswer(to)).data;
      return (await revealExchange({ ...to, body: of })).data;
    },
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
      if (of === "answer") {
        const { data } = await readOriginalAnswer({ path, body: { purpose }, throwOnError: true });
        return [{ writtenAt: data.respondedAt, texts: [data.text, data.noChangeReason] }];
      }
      const { data } = await readOriginalExchange({ path, body: { ...of, purpose }, throwOnError: true });
      return [{ writtenAt: data.writtenAt, texts: [data.text] }];
    },
    gcTime: 0,
  });
}
