import { infiniteQueryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import {
  endMembership,
  join,
  listJoiningLinks,
  listMemberships,
  makeJoiningLink,
  removeJoiningLink,
} from "@/api/sdk.gen";
import type { JoiningLinkPlan } from "@/api/types.gen";
import { useKeyFor } from "@/ui/idempotency";

/** Where roles hold: in one unit, or in all units of an institution. */
export type Place = { unitId: string } | { institutionId: string };

export function memberships(place: Place) {
  return infiniteQueryOptions({
    queryKey: ["memberships", place],
    queryFn: async ({ pageParam, signal }) =>
      (await listMemberships({ query: { ...place, ...pageParam }, signal, throwOnError: true })).data,
    initialPageParam: {},
    getNextPageParam: ({ next }) => (next ? { cursor: next } : null),
  });
}

/** The joining links that were handed out; their tokens are not shown again. */
export function joiningLinks(place: Place) {
  return infiniteQueryOptions({
    queryKey: ["joining-links", place],
    queryFn: async ({ pageParam, signal }) =>
      (await listJoiningLinks({ query: { ...place, ...pageParam }, signal, throwOnError: true })).data,
    initialPageParam: {},
    getNextPageParam: ({ next }) => (next ? { cursor: next } : null),
  });
}

/** Makes a link by which somebody joins; each call a new one. */
export function useMakeJoiningLink() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ key, ...body }: JoiningLinkPlan & { key: string }) =>
      (await makeJoiningLink({ body, headers: { "Idempotency-Key": key }, throwOnError: true })).data,
    onSuccess: () => queries.invalidateQueries({ queryKey: ["joining-links"] }),
  });
}

export function useRemoveJoiningLink() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => removeJoiningLink({ path: { id }, throwOnError: true }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["joining-links"] }),
  });
}

/** Takes a role back; refused for the last head of a unit. */
export function useEndMembership() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => endMembership({ path: { id }, throwOnError: true }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["memberships"] }),
  });
}

/** Joins by the token of a link, which binds its role to this login. */
export function useJoin() {
  const queries = useQueryClient();
  const keyFor = useKeyFor();
  return useMutation({
    mutationFn: async (body: { token: string }) =>
      (await join({ body, headers: { "Idempotency-Key": keyFor(body) }, throwOnError: true })).data,
    onSuccess: () => queries.invalidateQueries({ queryKey: ["me"] }),
  });
}
