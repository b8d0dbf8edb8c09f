import { queryOptions } from "@tanstack/react-query";
import { readForumTimeline } from "@/api/sdk.gen";

/** The lawful steps of a forum; the clock moves them. */
export function forumTimeline(ref: string) {
  return queryOptions({
    queryKey: ["forum", ref, "timeline"],
    queryFn: async ({ signal }) =>
      (await readForumTimeline({ path: { ref }, signal, throwOnError: true })).data,
  });
}
