import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import {
  addFollowUpEvidence,
  addFollowUpNote,
  assignFollowUp,
  extendFollowUp,
  listEarlierFollowUps,
  listUnitFollowUps,
  moveFollowUp,
  readFollowUp,
  readForumFollowUpProgress,
  readUnitFollowUpProgress,
  readVerificationReadiness,
} from "@/api/sdk.gen";
import type {
  FollowUpAssignment,
  FollowUpEvidenceText,
  FollowUpExtension,
  FollowUpMove,
  FollowUpNoteText,
  FollowUpState,
} from "@/api/types.gen";
import { useKeyFor } from "@/ui/idempotency";
import { keepFile } from "@/ui/keepFile.queries";
import { tagged } from "@/ui/tagged";

/** What forums before it on the same standards promised and have not done: those due soonest, and whether there are more. */
export function earlierFollowUps(forum: string) {
  return queryOptions({
    queryKey: ["follow-ups", forum, "earlier"],
    queryFn: async ({ signal }) =>
      (await listEarlierFollowUps({ path: { ref: forum }, signal, throwOnError: true })).data,
  });
}

/** How far the promises of a forum are altogether. */
export function progressOf(forum: string) {
  return queryOptions({
    queryKey: ["follow-ups", forum, "progress"],
    queryFn: async ({ signal }) =>
      (await readForumFollowUpProgress({ path: { ref: forum }, signal, throwOnError: true })).data,
  });
}

export interface Wanted {
  state?: FollowUpState[];
  owner?: string | undefined;
  forum?: string | undefined;
  overdue?: true | undefined;
}

/** What a unit promised in all its forums, the soonest due first. */
export function unitFollowUps(unit: string, { state = [], owner, forum, overdue }: Wanted) {
  return infiniteQueryOptions({
    queryKey: ["follow-ups", "of-unit", unit, state, owner, forum, overdue],
    queryFn: async ({ pageParam, signal }) =>
      (
        await listUnitFollowUps({
          path: { ref: unit },
          query: {
            state,
            ...(owner && { owner }),
            ...(forum && { forum }),
            ...(overdue && { overdue }),
            ...pageParam,
          },
          signal,
          throwOnError: true,
        })
      ).data,
    initialPageParam: {},
    getNextPageParam: ({ next }) => (next ? { cursor: next } : null),
    staleTime: 0,
  });
}

/** How far the promises of a unit are altogether. */
export function unitProgress(unit: string) {
  return queryOptions({
    queryKey: ["follow-ups", "of-unit", unit, "progress"],
    queryFn: async ({ signal }) =>
      (await readUnitFollowUpProgress({ path: { ref: unit }, signal, throwOnError: true })).data,
    staleTime: 0,
  });
}

/** A promise as it is, to change it. */
export function followUpToChange(id: string) {
  return queryOptions({
    queryKey: ["follow-up", id],
    queryFn: async ({ signal }) => tagged(await readFollowUp({ path: { id }, signal, throwOnError: true })),
    staleTime: 0,
  });
}

/** Whether it is this person who may say that they have seen it kept. */
export function verificationReadiness(id: string) {
  return queryOptions({
    queryKey: ["follow-up-verification", id],
    queryFn: async ({ signal }) =>
      (await readVerificationReadiness({ path: { id }, signal, throwOnError: true })).data,
    staleTime: 0,
  });
}

function useShowAgain() {
  const queries = useQueryClient();
  return () =>
    queries.invalidateQueries({
      predicate: ({ queryKey }) => /^(follow-up|forum-results)/.test(String(queryKey[0])),
    });
}

/** What may be done with a promise, each under the ETag it was seen with. */
export type Change =
  | { act: "move"; body: FollowUpMove }
  | { act: "extend"; body: FollowUpExtension }
  | { act: "assign"; body: FollowUpAssignment };

export function useChange(id: string) {
  return useMutation({
    mutationFn: async ({ etag, change }: { etag: string; change: Change }) => {
      const asked = { path: { id }, headers: { "If-Match": etag }, throwOnError: true } as const;
      if (change.act === "move") return (await moveFollowUp({ ...asked, body: change.body })).data;
      if (change.act === "extend") return (await extendFollowUp({ ...asked, body: change.body })).data;
      return (await assignFollowUp({ ...asked, body: change.body })).data;
    },
    onSettled: useShowAgain(),
  });
}

export function useNote(id: string) {
  const keyFor = useKeyFor();
  return useMutation({
    mutationFn: async (body: FollowUpNoteText) =>
      (
        await addFollowUpNote({
          path: { id },
          body,
          headers: { "Idempotency-Key": keyFor(body) },
          throwOnError: true,
        })
      ).data,
    onSettled: useShowAgain(),
  });
}

/** Shows that a promise was kept: by a file, which is kept first, or by an address. */
export function useProve(id: string, unitId: string) {
  const keyFor = useKeyFor();
  return useMutation({
    mutationFn: async ({ title, link, file }: { title: string; link: string | null; file: File | null }) => {
      const body: FollowUpEvidenceText = {
        title,
        link,
        fileId: file === null ? null : await keepFile(unitId, file),
      };
      return (
        await addFollowUpEvidence({
          path: { id },
          body,
          headers: { "Idempotency-Key": keyFor(body) },
          throwOnError: true,
        })
      ).data;
    },
    onSettled: useShowAgain(),
  });
}
