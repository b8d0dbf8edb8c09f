import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import {
  listRetentionClasses,
  listRetentionDue,
  listRetentionRuns,
  listUnitRetentionDue,
  setRetentionPeriod,
} from "@/api/sdk.gen";
import type { PersonClass, RetentionPlan } from "@/api/types.gen";

/** The classes of personal data with how long each is kept. */
export function retentionClasses() {
  return queryOptions({
    queryKey: ["retention", "classes"],
    queryFn: async ({ signal }) => (await listRetentionClasses({ signal, throwOnError: true })).data.items,
    staleTime: 0,
  });
}

/** What the next run would erase, counted. */
export function retentionDue() {
  return queryOptions({
    queryKey: ["retention", "due"],
    queryFn: async ({ signal }) => (await listRetentionDue({ signal, throwOnError: true })).data.items,
    staleTime: 0,
  });
}

/** The same of one unit, for its head. */
export function unitRetentionDue(ref: string) {
  return queryOptions({
    queryKey: ["retention", "due", ref],
    queryFn: async ({ signal }) =>
      (await listUnitRetentionDue({ path: { ref }, signal, throwOnError: true })).data.items,
    staleTime: 0,
  });
}

/** What the daily runs have erased, newest first. */
export function retentionRuns() {
  return infiniteQueryOptions({
    queryKey: ["retention", "runs"],
    queryFn: async ({ pageParam, signal }) =>
      (await listRetentionRuns({ query: pageParam, signal, throwOnError: true })).data,
    initialPageParam: {},
    getNextPageParam: ({ next }) => (next ? { cursor: next } : null),
    staleTime: 0,
  });
}

/** Sets the period of a class, whose ETag is its version, as the contract says. */
export function useSetPeriod(code: PersonClass, seen: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (body: RetentionPlan) => {
      const headers = { "If-Match": `"${seen}"` };
      return (await setRetentionPeriod({ path: { code }, headers, body, throwOnError: true })).data;
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ["retention"] }),
  });
}
