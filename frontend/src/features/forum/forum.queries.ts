import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { countForumFeedback, listForums, readForum } from "@/api/sdk.gen";
import type { WindowStatus } from "@/api/types.gen";

/** A forum with its standards, its window and what changed about it, by id or slug. */
export function forum(ref: string) {
  return queryOptions({
    queryKey: ["forum", ref],
    queryFn: async ({ signal }) => (await readForum({ path: { ref }, signal, throwOnError: true })).data,
  });
}

/** The numbers of a forum, which add up. */
export function forumCounts(ref: string) {
  return queryOptions({
    queryKey: ["forum-counts", ref],
    queryFn: async ({ signal }) =>
      (await countForumFeedback({ path: { ref }, signal, throwOnError: true })).data,
  });
}

export interface ForumSearch {
  status?: WindowStatus;
  q?: string;
  unitId?: string;
  limit?: number;
}

/** Announced forums: those that are open by their closing time, the others newest first. */
export function forums(search: ForumSearch) {
  return infiniteQueryOptions({
    queryKey: ["forums", search],
    queryFn: async ({ pageParam, signal }) =>
      (await listForums({ query: { ...search, ...pageParam }, signal, throwOnError: true })).data,
    initialPageParam: {},
    getNextPageParam: ({ next }) => (next ? { cursor: next } : null),
  });
}
