import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import {
  changeStakeholder,
  enterStakeholder,
  listStakeholders,
  readStakeholder,
  removeStakeholder,
} from "@/api/sdk.gen";
import type { CommunityElement, StakeholderPlan } from "@/api/types.gen";
import { useKeyFor } from "@/ui/idempotency";
import { tagged } from "@/ui/tagged";

export interface Sought {
  q?: string;
  element?: CommunityElement;
}

/** The directory of a unit, newest first, or what is found in it. */
export function stakeholders(unit: string, sought: Sought) {
  return infiniteQueryOptions({
    queryKey: ["stakeholders", unit, sought],
    queryFn: async ({ pageParam, signal }) => {
      const query = { limit: 50, ...sought, ...pageParam };
      return (await listStakeholders({ path: { ref: unit }, query, signal, throwOnError: true })).data;
    },
    initialPageParam: {},
    getNextPageParam: ({ next }) => (next ? { cursor: next } : null),
  });
}

export function stakeholder(unit: string, id: string) {
  return queryOptions({
    queryKey: ["stakeholder", unit, id],
    queryFn: async ({ signal }) =>
      tagged(await readStakeholder({ path: { ref: unit, id }, signal, throwOnError: true })),
    staleTime: 0,
  });
}

function useShowAgain() {
  const queries = useQueryClient();
  return () =>
    queries.invalidateQueries({ predicate: ({ queryKey }) => /^stakeholder/.test(String(queryKey[0])) });
}

export function useEnterStakeholder(unit: string) {
  const keyFor = useKeyFor();
  return useMutation({
    mutationFn: async (body: StakeholderPlan) => {
      const headers = { "Idempotency-Key": keyFor(body) };
      return (await enterStakeholder({ path: { ref: unit }, body, headers, throwOnError: true })).data;
    },
    onSuccess: useShowAgain(),
  });
}

/** Changes or takes out one that was read under `etag`; reads it again also when that failed. */
export function useStakeholderActs(unit: string, id: string) {
  const path = { ref: unit, id };
  const reread = { onSettled: useShowAgain() };
  const change = useMutation({
    mutationFn: ({ body, etag }: { body: StakeholderPlan; etag: string }) =>
      changeStakeholder({ path, body, headers: { "If-Match": etag }, throwOnError: true }),
    ...reread,
  });
  const remove = useMutation({
    mutationFn: (etag: string) =>
      removeStakeholder({ path, headers: { "If-Match": etag }, throwOnError: true }),
    ...reread,
  });
  return { change, remove };
}
