import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { listServices, listUnits, readService, readUnit } from "@/api/sdk.gen";

/** A unit by id or slug. */
export function unit(ref: string) {
  return queryOptions({
    queryKey: ["unit", ref],
    queryFn: async ({ signal }) => (await readUnit({ path: { id: ref }, signal, throwOnError: true })).data,
  });
}

export function units(q?: string) {
  return infiniteQueryOptions({
    queryKey: ["units", q],
    queryFn: async ({ pageParam, signal }) =>
      (await listUnits({ query: { ...(q && { q }), ...pageParam }, signal, throwOnError: true })).data,
    initialPageParam: {},
    getNextPageParam: ({ next }) => (next ? { cursor: next } : null),
  });
}

/** A service with its channels, by id or slug. */
export function service(ref: string) {
  return queryOptions({
    queryKey: ["service", ref],
    queryFn: async ({ signal }) =>
      (await readService({ path: { id: ref }, signal, throwOnError: true })).data,
  });
}

export function services(unitId: string) {
  return infiniteQueryOptions({
    queryKey: ["services", unitId],
    queryFn: async ({ pageParam, signal }) =>
      (await listServices({ query: { unitId, ...pageParam }, signal, throwOnError: true })).data,
    initialPageParam: {},
    getNextPageParam: ({ next }) => (next ? { cursor: next } : null),
  });
}
