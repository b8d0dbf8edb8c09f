import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import {
  cancelSession,
  changeSessionPlan,
  closeSession,
  listSessions,
  openSession,
  planSession,
  postponeSession,
  readFileContent,
  readForum,
  readSession,
} from "@/api/sdk.gen";
import type { Postponement, SessionPlan } from "@/api/types.gen";
import { useKeyFor } from "@/ui/idempotency";
import { keepFile } from "@/ui/keepFile.queries";
import { tagged } from "@/ui/tagged";

/** The sessions of a forum, as its unit sees them. */
export function sessionsToRun(forum: string) {
  return queryOptions({
    queryKey: ["sessions", "to-run", forum],
    queryFn: async ({ signal }) =>
      (await listSessions({ path: { ref: forum }, signal, throwOnError: true })).data.items,
  });
}

export function sessionToRun(id: string) {
  return queryOptions({
    queryKey: ["session", "to-run", id],
    queryFn: async ({ signal }) => tagged(await readSession({ path: { id }, signal, throwOnError: true })),
    staleTime: 0,
  });
}

/** The forum whose standards a session speaks about. */
export function forumOfSession(ref: string) {
  return queryOptions({
    queryKey: ["forum", "of-session", ref],
    queryFn: async ({ signal }) => (await readForum({ path: { ref }, signal, throwOnError: true })).data,
  });
}

/** A session is shown on public pages, too, and moves its forum. */
function useShowAgain() {
  const queries = useQueryClient();
  return () =>
    queries.invalidateQueries({
      predicate: ({ queryKey }) => /^(session|forum)/.test(String(queryKey[0])),
    });
}

export function usePlanSession(forum: string) {
  const keyFor = useKeyFor();
  return useMutation({
    mutationFn: async (body: SessionPlan) =>
      (
        await planSession({
          path: { ref: forum },
          body,
          headers: { "Idempotency-Key": keyFor(body) },
          throwOnError: true,
        })
      ).data,
    onSuccess: useShowAgain(),
  });
}

interface Seen {
  id: string;
  /** Of the session as the one who acts has seen it. */
  etag: string;
}

const seen = ({ id, etag }: Seen) => ({
  path: { id },
  headers: { "If-Match": etag },
  throwOnError: true as const,
});

export function useChangeSession() {
  return useMutation({
    mutationFn: async ({ body, ...of }: Seen & { body: SessionPlan }) =>
      (await changeSessionPlan({ ...seen(of), body })).data,
    onSettled: useShowAgain(),
  });
}

export function usePostpone() {
  return useMutation({
    mutationFn: async ({ body, ...of }: Seen & { body: Postponement }) =>
      (await postponeSession({ ...seen(of), body })).data,
    onSettled: useShowAgain(),
  });
}

export function useCancelSession() {
  return useMutation({
    mutationFn: async ({ reason, ...of }: Seen & { reason: string }) =>
      (await cancelSession({ ...seen(of), body: { reason } })).data,
    onSettled: useShowAgain(),
  });
}

export function useOpenSession() {
  return useMutation({
    mutationFn: async (of: Seen) => (await openSession(seen(of))).data,
    onSettled: useShowAgain(),
  });
}

export function useCloseSession() {
  return useMutation({
    mutationFn: async ({ gapReason, ...of }: Seen & { gapReason: string | null }) =>
      (await closeSession({ ...seen(of), body: { gapReason } })).data,
    onSettled: useShowAgain(),
  });
}

/** A file that may be for its unit alone, read with one's login. */
export async function readMaterial(id: string) {
  return (await readFileContent({ path: { id }, parseAs: "blob", throwOnError: true })).data as Blob;
}

/** Keeps a file of the unit; its id is what a plan names. */
export function useKeepFile(unitId: string) {
  return useMutation({
    mutationFn: (file: File) => keepFile(unitId, file),
  });
}
