import { useMutation } from "@tanstack/react-query";
import { decideAppeal } from "@/api/sdk.gen";
import type { AppealDecision, InboxFeedback } from "@/api/types.gen";
import { seen, useReadAgain, useShow } from "./inbox.queries";

/** Decides, once, about what a giver has against the hiding or concealing of their input. */
export function useDecideAppeal(input: InboxFeedback) {
  const show = useShow();
  return useMutation({
    mutationFn: async (body: AppealDecision) =>
      (
        await decideAppeal({
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
