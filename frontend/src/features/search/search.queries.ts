import { infiniteQueryOptions } from "@tanstack/react-query";
import { search } from "@/api/sdk.gen";
import type { SearchKind } from "@/api/types.gen";

/** What is looked for; without a kind, a few of each. */
export interface Asked {
  q: string;
  kind?: SearchKind;
}

/** Everything public that has all the words, newest first. */
export function found(asked: Asked) {
  return infiniteQueryOptions({
    queryKey: ["search", asked],
    queryFn: async ({ pageParam, signal }) =>
      (await search({ query: { ...asked, ...pageParam }, signal, throwOnError: true })).data,
    initialPageParam: {},
    getNextPageParam: ({ next }) => (next ? { cursor: next } : null),
  });
}
