import { infiniteQueryOptions } from "@tanstack/react-query";
import { listModerationActs } from "@/api/sdk.gen";

/** What moderators did in a forum, newest first. */
export function moderationActs(ref: string) {
  return infiniteQueryOptions({
    queryKey: ["moderation-acts", ref],
    queryFn: async ({ pageParam, signal }) =>
      (await listModerationActs({ path: { ref }, query: pageParam, signal, throwOnError: true })).data,
    initialPageParam: {},
    getNextPageParam: ({ next }) => (next ? { cursor: next } : null),
  });
}
