import { useMutation } from "@tanstack/react-query";
import { verifyOrganisation, withdrawOrganisationVerification } from "@/api/sdk.gen";
import type { InboxFeedback, OrganisationVerification } from "@/api/types.gen";
import { seen, useReadAgain, useShow } from "./inbox.queries";

/** Says that the giver of an input speaks for the organisation it names. */
export function useVerify(input: InboxFeedback) {
  const show = useShow();
  return useMutation({
    mutationFn: async (body: OrganisationVerification) =>
      (
        await verifyOrganisation({
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

/** Takes that back. */
export function useWithdrawVerification(input: InboxFeedback) {
  const show = useShow();
  return useMutation({
    mutationFn: async () =>
      (
        await withdrawOrganisationVerification({
          path: { id: input.feedback.id },
          headers: seen(input),
          throwOnError: true,
        })
      ).data,
    onSuccess: show,
    onError: useReadAgain(),
  });
}
