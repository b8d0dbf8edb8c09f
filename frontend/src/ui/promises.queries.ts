import { queryOptions } from "@tanstack/react-query";
import { listFollowUps } from "@/api/sdk.gen";

/** What a forum promised: in the order of its record of agreement, then with its answers. */
export function followUpsOf(forum: string) {
  return queryOptions({
    queryKey: ["follow-ups", forum],
    queryFn: async ({ signal }) =>
      (await listFollowUps({ path: { ref: forum }, signal, throwOnError: true })).data.items,
  });
}
