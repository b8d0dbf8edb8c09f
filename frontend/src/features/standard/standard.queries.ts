import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { listStandards, readPreview, readStandard, readVersion } from "@/api/sdk.gen";

/** A standard and the versions of it that the caller may see, by id or slug. */
export function standard(ref: string) {
  return queryOptions({
    queryKey: ["standard", ref],
    queryFn: async ({ signal }) => (await readStandard({ path: { ref }, signal, throwOnError: true })).data,
  });
}

/** One version with its 14 components. A version that was made public never changes. */
export function standardVersion(standardId: string, number: number) {
  return queryOptions({
    queryKey: ["standard-version", standardId, number],
    queryFn: async ({ signal }) => {
      const path = { ref: standardId, number };
      return (await readVersion({ path, signal, throwOnError: true })).data;
    },
    staleTime: ({ state }) => (state.data?.frozenAt ? Number.POSITIVE_INFINITY : 0),
  });
}

/** A draft shown to somebody who was given a preview link. */
export function preview(token: string) {
  return queryOptions({
    queryKey: ["preview", token],
    queryFn: async ({ signal }) =>
      (await readPreview({ headers: { "Preview-Token": token }, signal, throwOnError: true })).data,
    enabled: token !== "",
  });
}

/** The public standards of a unit or of a service. */
export function standards(of: { unitId?: string; serviceId?: string }) {
  return infiniteQueryOptions({
    queryKey: ["standards", of],
    queryFn: async ({ pageParam, signal }) =>
      (await listStandards({ query: { ...of, ...pageParam }, signal, throwOnError: true })).data,
    initialPageParam: {},
    getNextPageParam: ({ next }) => (next ? { cursor: next } : null),
  });
}
