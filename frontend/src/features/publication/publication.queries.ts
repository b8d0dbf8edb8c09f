import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import {
  changePublication,
  listPledges,
  listPublications,
  listSurveys,
  readPublicationCoverage,
  recordPublication,
  withdrawPublication,
} from "@/api/sdk.gen";
import type { Publication, PublicationPlan } from "@/api/types.gen";
import { everyPage } from "@/ui/everyPage";
import { useKeyFor } from "@/ui/idempotency";
import { keepFile } from "@/ui/keepFile.queries";

/** In which media each standard in force of a unit is shown today. */
export function coverage(unitId: string) {
  return queryOptions({
    queryKey: ["publications", unitId, "coverage"],
    queryFn: ({ signal }) =>
      everyPage(async (query) => {
        const path = { ref: unitId };
        return (await readPublicationCoverage({ path, query, signal, throwOnError: true })).data;
      }),
  });
}

/** Where a unit shows its standards and pledges, newest first. */
export function publications(unitId: string, standardId?: string) {
  return infiniteQueryOptions({
    queryKey: ["publications", unitId, "list", standardId],
    queryFn: async ({ pageParam, signal }) => {
      const query = { ...(standardId && { standardId }), ...pageParam };
      return (await listPublications({ path: { ref: unitId }, query, signal, throwOnError: true })).data;
    },
    initialPageParam: {},
    getNextPageParam: ({ next }) => (next ? { cursor: next } : null),
  });
}

/** The pledges of a unit that are signed, newest first. */
export function signedPledges(unitId: string) {
  return queryOptions({
    queryKey: ["pledges", unitId, "signed"],
    queryFn: async ({ signal }) =>
      (await listPledges({ query: { unitId, limit: 100 }, signal, throwOnError: true })).data.items,
  });
}

/** The surveys of a unit whose results are published, newest first. */
export function publishedSurveys(unitId: string) {
  return queryOptions({
    queryKey: ["surveys", unitId, "to-show"],
    queryFn: async ({ signal }) =>
      (
        await listSurveys({
          path: { ref: unitId },
          query: { state: "PUBLISHED", limit: 100 },
          signal,
          throwOnError: true,
        })
      ).data.items,
  });
}

/** What a form says, with the files that are not kept yet; these were taken on one day. */
export interface Wanted {
  plan: PublicationPlan;
  files: readonly File[];
  takenOn: string;
}

export function useRecord(unitId: string) {
  const keyFor = useKeyFor();
  return useMutation({
    mutationFn: async (wanted: Wanted) => {
      const body = await withFiles(unitId, wanted);
      const headers = { "Idempotency-Key": keyFor(body) };
      return (await recordPublication({ path: { ref: unitId }, headers, body, throwOnError: true })).data;
    },
    onSettled: useReadAgain(unitId),
  });
}

/** Writes over the version that is listed now: who was told that somebody was quicker may. */
export function useChange({ id, unitId, version }: Publication) {
  return useMutation({
    mutationFn: async (wanted: Wanted) => {
      const body = await withFiles(unitId, wanted);
      const headers = { "If-Match": `"${version}"` };
      return (await changePublication({ path: { id }, headers, body, throwOnError: true })).data;
    },
    onSettled: useReadAgain(unitId),
  });
}

export function useWithdraw({ id, unitId }: Publication) {
  const keyFor = useKeyFor();
  return useMutation({
    mutationFn: async (reason: string) => {
      const body = { reason };
      const headers = { "Idempotency-Key": keyFor(body) };
      return (await withdrawPublication({ path: { id }, headers, body, throwOnError: true })).data;
    },
    onSettled: useReadAgain(unitId),
  });
}

async function withFiles(unitId: string, { plan, files, takenOn }: Wanted): Promise<PublicationPlan> {
  const kept: string[] = [];
  for (const file of files) kept.push(await keepFile(unitId, file));
  return { ...plan, proofs: [...plan.proofs, ...kept.map((fileId) => ({ fileId, takenOn }))] };
}

function useReadAgain(unitId: string) {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ["publications", unitId] });
}
