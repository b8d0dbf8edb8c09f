import { queryOptions } from "@tanstack/react-query";
import { readForumResults } from "@/api/sdk.gen";

/** What was said in a forum and what became of it. */
export function forumResults(forum: string) {
  return queryOptions({
    queryKey: ["forum-results", forum],
    queryFn: async ({ signal }) =>
      (await readForumResults({ path: { ref: forum }, signal, throwOnError: true })).data,
  });
}
