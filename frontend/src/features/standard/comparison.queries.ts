import { queryOptions } from "@tanstack/react-query";
import { compareVersions } from "@/api/sdk.gen";
import type { Standard } from "@/api/types.gen";

/** What changed from one version to another. Of versions that were made public that never changes. */
export function comparison({ id, versions }: Standard, from: number, to: number) {
  const frozen = versions.filter(({ number, frozenAt }) => frozenAt && (number === from || number === to));
  return compared(id, from, to, frozen.length === new Set([from, to]).size);
}

/** What changed between two versions that were made public. */
export function publicComparison(standardId: string, from: number, to: number) {
  return compared(standardId, from, to, true);
}

function compared(id: string, from: number, to: number, frozen: boolean) {
  return queryOptions({
    queryKey: ["comparison", id, from, to],
    queryFn: async ({ signal }) =>
      (await compareVersions({ path: { ref: id }, query: { from, to }, signal, throwOnError: true })).data,
    staleTime: frozen ? Number.POSITIVE_INFINITY : 0,
  });
}
