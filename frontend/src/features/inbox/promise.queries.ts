import { useMutation, useQueryClient } from "@tanstack/react-query";
import { planResponseFollowUp } from "@/api/sdk.gen";
import type { ResponseFollowUpPlan } from "@/api/types.gen";
import { useKeyFor } from "@/ui/idempotency";

/** Promises something with an answer that is public. */
export function usePromise(answer: string) {
  const queries = useQueryClient();
  const keyFor = useKeyFor();
  return useMutation({
    mutationFn: async (body: ResponseFollowUpPlan) =>
      (
        await planResponseFollowUp({
          path: { id: answer },
          headers: { "Idempotency-Key": keyFor(body) },
          body,
          throwOnError: true,
        })
      ).data,
    onSuccess: () =>
      queries.invalidateQueries({
        predicate: ({ queryKey }) => /^(inbox|follow-ups)$/.test(String(queryKey[0])),
      }),
  });
}
