import { queryOptions } from "@tanstack/react-query";
import { readMe } from "@/api/sdk.gen";

/** Who is logged in, and in which units they hold which roles. */
export function me() {
  return queryOptions({
    queryKey: ["me"],
    queryFn: async ({ signal }) => (await readMe({ signal, throwOnError: true })).data,
    staleTime: 60_000,
  });
}
