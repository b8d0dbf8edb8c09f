import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import {
  explainLateness,
  listDeadlineFeeds,
  listDeadlines,
  makeDeadlineFeed,
  readDeadline,
  readDeadlineCalendar,
  revokeDeadlineFeed,
} from "@/api/sdk.gen";
import type { DeadlineState } from "@/api/types.gen";
import { tagged } from "@/ui/tagged";

/** What nothing has ended yet. */
export const OPEN_STATES: DeadlineState[] = ["LATE", "DUE_SOON", "RUNNING", "UNKNOWN", "COMING"];

/** The deadlines of a unit, the earliest last day first; all, or those that stand as asked. */
export function unitDeadlines(unit: string, state: DeadlineState[] = []) {
  return infiniteQueryOptions({
    queryKey: ["deadlines", unit, state],
    queryFn: async ({ pageParam, signal }) =>
      (
        await listDeadlines({
          path: { ref: unit },
          query: { state, limit: 50, ...pageParam },
          signal,
          throwOnError: true,
        })
      ).data,
    initialPageParam: {},
    getNextPageParam: ({ next }) => (next ? { cursor: next } : null),
    // Acts elsewhere and the clock move them.
    staleTime: 0,
  });
}

/** A deadline as it is, to say why it is late. */
export function deadlineToExplain(id: string) {
  return queryOptions({
    queryKey: ["deadline", id],
    queryFn: async ({ signal }) => tagged(await readDeadline({ path: { id }, signal, throwOnError: true })),
    staleTime: 0,
  });
}

export function useExplain(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ etag, reason }: { etag: string; reason: string }) =>
      (
        await explainLateness({
          path: { id },
          headers: { "If-Match": etag },
          body: { reason },
          throwOnError: true,
        })
      ).data,
    onSettled: () =>
      queries.invalidateQueries({ predicate: ({ queryKey }) => /^deadline/.test(String(queryKey[0])) }),
  });
}

/** One's own ways to read the deadlines in a calendar program. */
export function calendarFeeds(unit: string) {
  return queryOptions({
    queryKey: ["deadline-feeds", unit],
    queryFn: async ({ signal }) =>
      (await listDeadlineFeeds({ path: { ref: unit }, signal, throwOnError: true })).data.items,
    staleTime: 0,
  });
}

export function useMakeFeed(unit: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (key: string) =>
      (
        await makeDeadlineFeed({
          path: { ref: unit },
          headers: { "Idempotency-Key": key },
          throwOnError: true,
        })
      ).data,
    onSuccess: () => queries.invalidateQueries(calendarFeeds(unit)),
  });
}

export function useRevokeFeed(unit: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => revokeDeadlineFeed({ path: { id }, throwOnError: true }),
    onSuccess: () => queries.invalidateQueries(calendarFeeds(unit)),
  });
}

/** The calendar as a file, read with one's login. */
export function useCalendarFile(unit: string) {
  return useMutation({
    mutationFn: async () =>
      (await readDeadlineCalendar({ path: { ref: unit }, parseAs: "blob", throwOnError: true }))
        .data as unknown as Blob,
  });
}
