import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
} from "@tanstack/react-query";
import {
  beginStandard,
  listPreviewLinks,
  listServices,
  listStandards,
  listStandardTemplates,
  makePreviewLink,
  readStandard,
  renameStandard,
  revokePreviewLink,
} from "@/api/sdk.gen";
import type { StandardNaming, StandardPlan } from "@/api/types.gen";
import { useKeyFor } from "@/ui/idempotency";
import { tagged } from "@/ui/tagged";

/** All standards of a unit, those never put before the public included. */
export function unitStandards(unitId: string) {
  return infiniteQueryOptions({
    queryKey: ["standards", "of-unit", unitId],
    queryFn: async ({ pageParam, signal }) =>
      (await listStandards({ query: { unitId, drafts: true, ...pageParam }, signal, throwOnError: true }))
        .data,
    initialPageParam: {},
    getNextPageParam: ({ next }) => (next ? { cursor: next } : null),
  });
}

/** The services one may begin a standard for. */
export function servicesToChoose(unitId: string) {
  return queryOptions({
    queryKey: ["services", "to-choose", unitId],
    queryFn: async ({ signal }) =>
      (await listServices({ query: { unitId, limit: 100 }, signal, throwOnError: true })).data.items,
  });
}

export function standardToChange(ref: string) {
  return queryOptions({
    queryKey: ["standard", "to-change", ref],
    queryFn: async ({ signal }) => tagged(await readStandard({ path: { ref }, signal, throwOnError: true })),
  });
}

/** Standards one may start from: those of the unit, drafts included, or those of anybody that match the words. */
export function standardsToStartFrom(unitId: string, q: string) {
  return queryOptions({
    queryKey: ["standards", "to-start-from", unitId, q],
    queryFn: async ({ signal }) => {
      const query = q === "" ? { unitId, drafts: true, limit: 50 } : { q, limit: 20 };
      return (await listStandards({ query, signal, throwOnError: true })).data.items;
    },
    placeholderData: keepPreviousData,
  });
}

/** The templates of the sector, with their texts. */
export function standardTemplates() {
  return queryOptions({
    queryKey: ["standard-templates"],
    queryFn: async ({ signal }) => (await listStandardTemplates({ signal, throwOnError: true })).data.items,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** What a standard starts from: the newest text of another one that the caller may read, or a template. */
export type Source = { standardId: string } | { templateCode: string };

async function fromOf(source: Source) {
  if ("templateCode" in source) return source;
  const { data } = await readStandard({ path: { ref: source.standardId }, throwOnError: true });
  const newest = data.versions.at(-1);
  return newest && { versionId: newest.id };
}

export function useBeginStandard() {
  const queries = useQueryClient();
  const keyFor = useKeyFor();
  return useMutation({
    mutationFn: async ({
      plan,
      source,
    }: {
      plan: Omit<StandardPlan, "from">;
      source: Source | undefined;
    }) => {
      const from = source && (await fromOf(source));
      const body = { ...plan, ...(from && { from }) };
      return (await beginStandard({ body, headers: { "Idempotency-Key": keyFor(body) }, throwOnError: true }))
        .data;
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ["standards"] }),
  });
}

export function useRenameStandard() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (change: { ref: string; etag: string; body: StandardNaming }) =>
      (
        await renameStandard({
          path: { ref: change.ref },
          headers: { "If-Match": change.etag },
          body: change.body,
          throwOnError: true,
        })
      ).data,
    onSettled: () =>
      queries.invalidateQueries({
        predicate: ({ queryKey }) => String(queryKey[0]).startsWith("standard"),
      }),
  });
}

/** The links by which people without an account read a draft of this standard. */
export function previewLinks(ref: string) {
  return infiniteQueryOptions({
    queryKey: ["preview-links", ref],
    queryFn: async ({ pageParam, signal }) =>
      (await listPreviewLinks({ path: { ref }, query: pageParam, signal, throwOnError: true })).data,
    initialPageParam: {},
    getNextPageParam: ({ next }) => (next ? { cursor: next } : null),
  });
}

/** Makes a preview link; each call a new one. */
export function useMakePreviewLink(ref: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ key, days }: { key: string; days: number }) =>
      (
        await makePreviewLink({
          path: { ref },
          body: { days },
          headers: { "Idempotency-Key": key },
          throwOnError: true,
        })
      ).data,
    onSuccess: () => queries.invalidateQueries({ queryKey: ["preview-links", ref] }),
  });
}

export function useRevokePreviewLink(ref: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => revokePreviewLink({ path: { id }, throwOnError: true }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["preview-links", ref] }),
  });
}
