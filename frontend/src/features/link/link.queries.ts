import { infiniteQueryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { listForumLinks, makeForumLinks, revokeForumLink } from "@/api/sdk.gen";
import { useKeyFor } from "@/ui/idempotency";

/** The links of a forum, newest first; their numbers grow while one looks elsewhere. */
export function forumLinks(forum: string) {
  return infiniteQueryOptions({
    queryKey: ["forum-links", forum],
    queryFn: async ({ pageParam, signal }) => {
      const query = { limit: 50, ...pageParam };
      return (await listForumLinks({ path: { ref: forum }, query, signal, throwOnError: true })).data;
    },
    initialPageParam: {},
    getNextPageParam: ({ next }) => (next ? { cursor: next } : null),
    staleTime: 0,
  });
}

/** Makes links, each by its name; all of them or none. */
export function useMakeLinks(forum: string) {
  const queries = useQueryClient();
  const keyFor = useKeyFor();
  return useMutation({
    mutationFn: async (names: string[]) => {
      const body = { names };
      const headers = { "Idempotency-Key": keyFor(body) };
      return (await makeForumLinks({ path: { ref: forum }, body, headers, throwOnError: true })).data;
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ["forum-links", forum] }),
  });
}

export function useEndLink(forum: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (id: string) => (await revokeForumLink({ path: { id }, throwOnError: true })).data,
    onSuccess: () => queries.invalidateQueries({ queryKey: ["forum-links", forum] }),
  });
}
