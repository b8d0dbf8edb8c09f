import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import {
  answerInvitation,
  eraseInvitationPerson,
  inviteStakeholders,
  listInvitations,
  listStakeholders,
  openInvitation,
  readInvitationText,
  readLetter,
  readLetters,
  readSessionPoster,
  readTicketOfInvitation,
} from "@/api/sdk.gen";
import type { InvitationReply } from "@/api/types.gen";
import { useKeyFor } from "@/ui/idempotency";

/** The two halves of a private link. The secret lives in the link's fragment and travels in a header only. */
export interface Letter {
  number: string;
  secret: string;
}

/** An invitation for whoever holds its link; looking at it is what opens it. */
export function ownInvitation({ number, secret }: Letter) {
  return queryOptions({
    queryKey: ["invitation", number, secret],
    queryFn: async ({ signal }) => {
      const headers = { "Invitation-Secret": secret };
      return (await openInvitation({ path: { number }, headers, signal, throwOnError: true })).data;
    },
    enabled: secret !== "",
  });
}

/** What was registered with an invitation; refused while nothing was. */
export function ticketOf({ number, secret }: Letter) {
  return queryOptions({
    queryKey: ["invitation", number, secret, "ticket"],
    queryFn: async ({ signal }) => {
      const headers = { "Invitation-Secret": secret };
      return (await readTicketOfInvitation({ path: { number }, headers, signal, throwOnError: true })).data;
    },
    retry: false,
    staleTime: 0,
  });
}

export function useAnswer({ number, secret }: Letter) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: InvitationReply) =>
      answerInvitation({
        path: { number },
        body,
        headers: { "Invitation-Secret": secret },
        throwOnError: true,
      }),
    onSettled: () => queries.invalidateQueries({ queryKey: ["invitation", number] }),
  });
}

/** Who is invited to a session, newest first. */
export function invitations(session: string) {
  return infiniteQueryOptions({
    queryKey: ["invitations", session],
    queryFn: async ({ pageParam, signal }) => {
      const query = { limit: 100, ...pageParam };
      return (await listInvitations({ path: { id: session }, query, signal, throwOnError: true })).data;
    },
    initialPageParam: {},
    getNextPageParam: ({ next }) => (next ? { cursor: next } : null),
  });
}

/** Who may be invited: the unit's directory. */
export function directory(unit: string, q: string) {
  return infiniteQueryOptions({
    queryKey: ["stakeholders", unit, "to-invite", q],
    queryFn: async ({ pageParam, signal }) => {
      const query = { limit: 100, ...(q && { q }), ...pageParam };
      return (await listStakeholders({ path: { ref: unit }, query, signal, throwOnError: true })).data;
    },
    initialPageParam: {},
    getNextPageParam: ({ next }) => (next ? { cursor: next } : null),
  });
}

export function useInvite(session: string) {
  const queries = useQueryClient();
  const keyFor = useKeyFor();
  return useMutation({
    mutationFn: async (stakeholderIds: string[]) => {
      const body = { stakeholderIds };
      const headers = { "Idempotency-Key": keyFor(body) };
      return (await inviteStakeholders({ path: { id: session }, body, headers, throwOnError: true })).data;
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ["invitations", session] }),
  });
}

/** Papers of a session, read with the login: all letters, one letter, or the poster. */
export function usePaper(session: string) {
  return useMutation({
    mutationFn: async (what: "letters" | "poster" | { letter: string }) => {
      const asked = { path: { id: session }, parseAs: "blob", throwOnError: true } as const;
      const read =
        what === "letters"
          ? readLetters(asked)
          : what === "poster"
            ? readSessionPoster(asked)
            : readLetter({ ...asked, path: { id: session, invitationId: what.letter } });
      return (await read).data as Blob;
    },
  });
}

export async function textForEverybody(session: string) {
  return (await readInvitationText({ path: { id: session }, parseAs: "text", throwOnError: true })).data;
}

/** Has erased to whom the letter was addressed. */
export function useEraseAddressee({ number, secret }: Letter) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () =>
      eraseInvitationPerson({
        path: { number },
        headers: { "Invitation-Secret": secret },
        throwOnError: true,
      }),
    onSettled: () => queries.invalidateQueries({ queryKey: ["invitation", number] }),
  });
}
