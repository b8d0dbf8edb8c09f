import { queryOptions } from "@tanstack/react-query";
import { listSessions, readSession } from "@/api/sdk.gen";
import { tagged } from "@/ui/tagged";

/** The sessions of a forum, in the order in which they take place. */
export function sessionsOf(forum: string) {
  return queryOptions({
    queryKey: ["sessions", forum],
    queryFn: async ({ signal }) =>
      (await listSessions({ path: { ref: forum }, signal, throwOnError: true })).data.items,
  });
}

export function session(id: string) {
  return queryOptions({
    queryKey: ["session", id],
    queryFn: async ({ signal }) => tagged(await readSession({ path: { id }, signal, throwOnError: true })),
    staleTime: 0,
  });
}
