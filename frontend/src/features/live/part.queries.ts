import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { askLive, readOwnLive, supportQuestion, vote, withdrawSupport } from "@/api/sdk.gen";
import type { OwnLive } from "@/api/types.gen";
import type { Pass } from "@/device/passes";
import { useKeyFor } from "@/ui/idempotency";
import type { Attempt } from "./question";

/** With what one shows that one takes part. */
function headersOf({ kind, number, secret }: Pass) {
  return kind === "TICKET"
    ? { "Ticket-Number": number, "Ticket-Secret": secret }
    : { "Attendance-Number": number, "Attendance-Secret": secret };
}

function mine(session: string, pass: Pass) {
  return queryOptions({
    queryKey: ["live-mine", session, pass.number, pass.secret],
    queryFn: async ({ signal }) =>
      (await readOwnLive({ path: { id: session }, headers: headersOf(pass), signal, throwOnError: true }))
        .data,
    staleTime: 60_000,
  });
}

/** What one has supported and voted on. */
export function useMine(session: string, pass: Pass) {
  return useQuery(mine(session, pass));
}

/** Sends one question under its own key, as often as it takes. */
export function useAsk(session: string, pass: Pass) {
  return useMutation({
    mutationFn: async ({ key, body }: Attempt) =>
      (
        await askLive({
          path: { id: session },
          headers: { ...headersOf(pass), "Idempotency-Key": key },
          body,
          throwOnError: true,
        })
      ).data,
  });
}

/** Supports a question, or no longer does. */
export function useSupport(session: string, pass: Pass) {
  const queries = useQueryClient();
  const { queryKey } = mine(session, pass);
  return useMutation({
    mutationFn: async ({ questionId, wanted }: { questionId: string; wanted: boolean }) => {
      const path = { id: session, questionId };
      const request = { path, headers: headersOf(pass), throwOnError: true as const };
      await (wanted ? supportQuestion(request) : withdrawSupport(request));
    },
    onSuccess: (_, { questionId, wanted }) =>
      queries.setQueryData(queryKey, (known: OwnLive | undefined) => {
        if (known === undefined) return known;
        const others = known.supported.filter((id) => id !== questionId);
        return { ...known, supported: wanted ? [...others, questionId] : others };
      }),
  });
}

/** Votes once. */
export function useVote(session: string, pass: Pass) {
  const queries = useQueryClient();
  const keyFor = useKeyFor();
  const { queryKey } = mine(session, pass);
  return useMutation({
    mutationFn: async ({ pollId, option }: { pollId: string; option: number }) =>
      (
        await vote({
          path: { id: session, pollId },
          headers: { ...headersOf(pass), "Idempotency-Key": keyFor(pollId) },
          body: { option },
          throwOnError: true,
        })
      ).data,
    onSuccess: (own) => queries.setQueryData(queryKey, own),
    // Voted on another device before: this one then learns of it, but not before it has heard the no.
    onError: () => void queries.invalidateQueries({ queryKey }),
  });
}
