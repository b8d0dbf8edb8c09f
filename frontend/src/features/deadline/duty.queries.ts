import { queryOptions } from "@tanstack/react-query";
import { listAnswerDuties } from "@/api/sdk.gen";

/** What people wait for in the forums of a unit, or in one of them, and by when it is due. */
export function answerDuties(unit: string, forumId?: string) {
  return queryOptions({
    queryKey: ["answer-duties", unit, forumId],
    queryFn: async ({ signal }) =>
      (
        await listAnswerDuties({
          path: { ref: unit },
          query: { ...(forumId && { forumId }) },
          signal,
          throwOnError: true,
        })
      ).data.items,
    // Acts elsewhere and the clock move them.
    staleTime: 0,
  });
}
