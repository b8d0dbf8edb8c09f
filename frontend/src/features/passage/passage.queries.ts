import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import {
  approveRevision,
  cancelRevision,
  giveReview,
  listRemarks,
  listReviews,
  listRevisions,
  makeRemark,
  openRevision,
  readReadiness,
  settleRemark,
  withdrawStandard,
} from "@/api/sdk.gen";
import type { RemarkText, ReviewVerdict } from "@/api/types.gen";
import { useKeyFor } from "@/ui/idempotency";

/** Every passage of a standard from draft to force, newest first. */
export function passages(ref: string) {
  return infiniteQueryOptions({
    queryKey: ["standard", "passages", ref],
    queryFn: async ({ pageParam, signal }) =>
      (await listRevisions({ path: { ref }, query: pageParam, signal, throwOnError: true })).data,
    initialPageParam: {},
    getNextPageParam: ({ next }) => (next ? { cursor: next } : null),
  });
}

/** What is missing before the head may agree. */
export function readiness(ref: string) {
  return queryOptions({
    queryKey: ["standard", "readiness", ref],
    queryFn: async ({ signal }) => (await readReadiness({ path: { ref }, signal, throwOnError: true })).data,
    // Answers, texts and remarks of others change it, and the clock does.
    staleTime: 0,
  });
}

export function remarks(ref: string) {
  return infiniteQueryOptions({
    queryKey: ["standard", "remarks", ref],
    queryFn: async ({ pageParam, signal }) =>
      (await listRemarks({ path: { ref }, query: pageParam, signal, throwOnError: true })).data,
    initialPageParam: {},
    getNextPageParam: ({ next }) => (next ? { cursor: next } : null),
  });
}

export function reviews(ref: string) {
  return infiniteQueryOptions({
    queryKey: ["standard", "reviews", ref],
    queryFn: async ({ pageParam, signal }) =>
      (await listReviews({ path: { ref }, query: pageParam, signal, throwOnError: true })).data,
    initialPageParam: {},
    getNextPageParam: ({ next }) => (next ? { cursor: next } : null),
  });
}

function useShowAgain() {
  const queries = useQueryClient();
  return () =>
    queries.invalidateQueries({
      predicate: ({ queryKey }) => String(queryKey[0]).startsWith("standard"),
    });
}

export function useRemark(ref: string) {
  const keyFor = useKeyFor();
  return useMutation({
    mutationFn: async (body: RemarkText) =>
      (
        await makeRemark({
          path: { ref },
          body,
          headers: { "Idempotency-Key": keyFor(body) },
          throwOnError: true,
        })
      ).data,
    onSuccess: useShowAgain(),
  });
}

export function useSettle(ref: string) {
  return useMutation({
    mutationFn: (id: string) => settleRemark({ path: { ref, id }, throwOnError: true }),
    onSuccess: useShowAgain(),
  });
}

/** Each call is a review of its own: the last word counts. */
export function useReview(ref: string) {
  return useMutation({
    mutationFn: async ({ key, body }: { key: string; body: ReviewVerdict }) =>
      (await giveReview({ path: { ref }, body, headers: { "Idempotency-Key": key }, throwOnError: true }))
        .data,
    onSuccess: useShowAgain(),
  });
}

interface Seen {
  ref: string;
  /** Of the standard as the one who acts has seen it. */
  etag: string;
}

export function useApprove() {
  return useMutation({
    mutationFn: async ({ ref, etag }: Seen) =>
      (await approveRevision({ path: { ref }, headers: { "If-Match": etag }, throwOnError: true })).data,
    onSettled: useShowAgain(),
  });
}

export function useCancelPassage() {
  return useMutation({
    mutationFn: async ({ ref, etag, reason }: Seen & { reason: string }) =>
      (
        await cancelRevision({
          path: { ref },
          headers: { "If-Match": etag },
          body: { reason },
          throwOnError: true,
        })
      ).data,
    onSettled: useShowAgain(),
  });
}

export function useWithdraw() {
  return useMutation({
    mutationFn: async ({ ref, etag, reason }: Seen & { reason: string }) =>
      (
        await withdrawStandard({
          path: { ref },
          headers: { "If-Match": etag },
          body: { reason },
          throwOnError: true,
        })
      ).data,
    onSettled: useShowAgain(),
  });
}

export function useOpenPassage(ref: string) {
  const keyFor = useKeyFor();
  return useMutation({
    mutationFn: async (body: { reason: string }) =>
      (
        await openRevision({
          path: { ref },
          body,
          headers: { "Idempotency-Key": keyFor(body) },
          throwOnError: true,
        })
      ).data,
    onSuccess: useShowAgain(),
  });
}
