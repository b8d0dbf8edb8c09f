import { infiniteQueryOptions, queryOptions, useQueryClient } from "@tanstack/react-query";
import { listForumFeedback, listOwnFeedback, listResponses, traceFeedback } from "@/api/sdk.gen";
import type { ComponentCode } from "@/api/types.gen";

export interface FeedbackOn {
  standardId?: string;
  component?: ComponentCode;
  /** Id of a typed row. */
  row?: string;
  /** Only what concerns no single component. */
  general?: boolean;
  limit?: number;
}

/** The public inputs of a forum, newest first, tombstones included. */
export function feedbackOn(forum: string, on: FeedbackOn) {
  return infiniteQueryOptions({
    queryKey: ["feedback", forum, on],
    queryFn: async ({ pageParam, signal }) => {
      const query = { ...on, ...pageParam };
      return (await listForumFeedback({ path: { ref: forum }, query, signal, throwOnError: true })).data;
    },
    initialPageParam: {},
    getNextPageParam: ({ next }) => (next ? { cursor: next } : null),
  });
}

/** What became of an input. */
export function feedbackTrace(id: string) {
  return queryOptions({
    queryKey: ["feedback-trace", id],
    queryFn: async ({ signal }) => (await traceFeedback({ path: { id }, signal, throwOnError: true })).data,
  });
}

/** What offices answered, newest first. */
export function recentResponses(limit: number, unitId?: string) {
  return infiniteQueryOptions({
    queryKey: ["responses", limit, unitId],
    queryFn: async ({ pageParam, signal }) => {
      const query = { limit, ...(unitId && { unitId }), ...pageParam };
      return (await listResponses({ query, signal, throwOnError: true })).data;
    },
    initialPageParam: {},
    getNextPageParam: ({ next }) => (next ? { cursor: next } : null),
  });
}

/** What the caller gave while logged in. */
export function myFeedback() {
  return infiniteQueryOptions({
    queryKey: ["my-feedback"],
    queryFn: async ({ pageParam, signal }) =>
      (await listOwnFeedback({ query: pageParam, signal, throwOnError: true })).data,
    initialPageParam: {},
    getNextPageParam: ({ next }) => (next ? { cursor: next } : null),
  });
}

/** Lets a forum, and every list and number of it, read itself again. */
export function useRereadForum() {
  const queries = useQueryClient();
  return () =>
    Promise.all(
      ["forum", "feedback", "forum-counts", "forums", "my-feedback"].map((key) =>
        queries.invalidateQueries({ queryKey: [key] }),
      ),
    );
}
