import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import {
  listDeferredFeedback,
  listOpenFollowUps,
  listReviewCalendar,
  listReviewEntries,
  recordReview,
} from "@/api/sdk.gen";
import type { ReviewEntryPlan } from "@/api/types.gen";
import { everyPage } from "@/ui/everyPage";
import { useKeyFor } from "@/ui/idempotency";

/** When a standard in force was evaluated or reviewed, newest first. */
export function reviewEntries(ref: string) {
  return infiniteQueryOptions({
    queryKey: ["standard", "review-entries", ref],
    queryFn: async ({ pageParam, signal }) =>
      (await listReviewEntries({ path: { ref }, query: pageParam, signal, throwOnError: true })).data,
    initialPageParam: {},
    getNextPageParam: ({ next }) => (next ? { cursor: next } : null),
  });
}

/** Inputs that were put off and wait for the next text. */
export function deferredFeedback(ref: string) {
  return infiniteQueryOptions({
    queryKey: ["standard", "deferred-feedback", ref],
    queryFn: async ({ pageParam, signal }) =>
      (await listDeferredFeedback({ path: { ref }, query: pageParam, signal, throwOnError: true })).data,
    initialPageParam: {},
    getNextPageParam: ({ next }) => (next ? { cursor: next } : null),
  });
}

/** What forums promised on a standard and have not done. */
export function openFollowUps(ref: string) {
  return queryOptions({
    queryKey: ["follow-ups", "on-standard", ref],
    queryFn: async ({ signal }) =>
      (await listOpenFollowUps({ path: { ref }, signal, throwOnError: true })).data.items,
  });
}

/** When each standard of a unit that is in force is due again. */
export function reviewCalendar(unitId: string) {
  return queryOptions({
    queryKey: ["standard", "review-calendar", unitId],
    queryFn: ({ signal }) =>
      everyPage(async (query) => {
        const path = { id: unitId };
        return (await listReviewCalendar({ path, query, signal, throwOnError: true })).data;
      }),
    staleTime: 60_000,
  });
}

export function useRecordReview(ref: string) {
  const queries = useQueryClient();
  const keyFor = useKeyFor();
  return useMutation({
    mutationFn: async (body: ReviewEntryPlan) =>
      (
        await recordReview({
          path: { ref },
          body,
          headers: { "Idempotency-Key": keyFor(body) },
          throwOnError: true,
        })
      ).data,
    onSuccess: () =>
      queries.invalidateQueries({
        predicate: ({ queryKey }) => String(queryKey[0]).startsWith("standard"),
      }),
  });
}
