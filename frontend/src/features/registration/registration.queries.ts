import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import {
  cancelTicket,
  eraseTicketPerson,
  listRegistrations,
  readSeats,
  readTicket,
  readTicketCalendar,
  register,
} from "@/api/sdk.gen";
import type { RegistrationSubmission } from "@/api/types.gen";
import { deviceToken } from "@/device/device";

/** The two halves of a private link. The secret lives in the link's fragment and travels in a header only. */
export interface Secret {
  number: string;
  secret: string;
}

export function seats(session: string) {
  return queryOptions({
    queryKey: ["seats", session],
    queryFn: async ({ signal }) =>
      (await readSeats({ path: { id: session }, signal, throwOnError: true })).data,
    staleTime: 0,
  });
}

export function ticket({ number, secret }: Secret) {
  return queryOptions({
    queryKey: ["ticket", number, secret],
    queryFn: async ({ signal }) => {
      const headers = { "Ticket-Secret": secret };
      return (await readTicket({ path: { number }, headers, signal, throwOnError: true })).data;
    },
    enabled: secret !== "",
    staleTime: 0,
  });
}

/** Who registered for a session, newest first. */
export function registrations(session: string) {
  return infiniteQueryOptions({
    queryKey: ["registrations", session],
    queryFn: async ({ pageParam, signal }) => {
      const query = { limit: 50, ...pageParam };
      return (await listRegistrations({ path: { id: session }, query, signal, throwOnError: true })).data;
    },
    initialPageParam: {},
    getNextPageParam: ({ next }) => (next ? { cursor: next } : null),
  });
}

/** One registration on its way: the same key and the same body until the service has answered for good. */
export interface Attempt {
  key: string;
  body: RegistrationSubmission;
}

type Sent = Attempt & { session: string; invitation: Secret | undefined };

export async function send({ session, key, body, invitation }: Sent) {
  const headers = {
    "Idempotency-Key": key,
    "Device-Token": deviceToken(),
    ...(invitation && { "Invitation-Secret": invitation.secret }),
  };
  return (await register({ path: { id: session }, body, headers, throwOnError: true })).data;
}

/** What the holder of a ticket may do with it. Each act lets the page read itself again, also when it failed. */
export function useTicketActs({ number, secret }: Secret) {
  const queries = useQueryClient();
  const held = { path: { number }, headers: { "Ticket-Secret": secret }, throwOnError: true } as const;
  const reread = { onSettled: () => queries.invalidateQueries({ queryKey: ["ticket", number] }) };
  const cancel = useMutation({ mutationFn: () => cancelTicket(held), ...reread });
  const erase = useMutation({ mutationFn: () => eraseTicketPerson(held), ...reread });
  const calendar = useMutation({
    mutationFn: async () => (await readTicketCalendar({ ...held, parseAs: "blob" })).data as unknown as Blob,
  });
  return { cancel, erase, calendar };
}
