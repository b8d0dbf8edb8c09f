import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import {
  exportStandardFacts,
  importFacts,
  listFactComponents,
  listFactImports,
  publishFactImport,
  readStandardFacts,
  readSurveyRule,
  readSurveyTrend,
  undoFactImport,
  withdrawFactImport,
} from "@/api/sdk.gen";
import type { ExportFormat, FactImport, FactImportResult, FactKind, FactSource } from "@/api/types.gen";
import { randomUuid } from "@/device/uuid";
import { currentLanguage } from "@/i18n/language";
import { refuseTooLarge } from "@/ui/fileBound";
import { useKeyOfFile } from "@/ui/keyOfFile";

/** Of which components of a standard there is anything to open; one request, however many of them ask. */
export function factComponents(standard: string) {
  return queryOptions({
    queryKey: ["facts", "components", standard],
    queryFn: async ({ signal }) =>
      (await listFactComponents({ path: { ref: standard }, signal, throwOnError: true })).data.components,
  });
}

/** What was measured of the service of a standard, beside its components. */
export function standardFacts(standard: string) {
  return queryOptions({
    queryKey: ["facts", "of-standard", standard],
    queryFn: async ({ signal }) =>
      (await readStandardFacts({ path: { ref: standard }, signal, throwOnError: true })).data,
  });
}

/** Reads as a file what one may know of them, with one's login where there is one. */
export function useSaved(standard: string) {
  return useMutation({
    mutationFn: async (format: ExportFormat) => {
      const query = { lang: currentLanguage(), format };
      const { data } = await exportStandardFacts({
        path: { ref: standard },
        query,
        parseAs: "blob",
        throwOnError: true,
      });
      return data as unknown as Blob;
    },
  });
}

/** The files that a unit brought in, newest first. */
export function factImports(unitId: string) {
  return infiniteQueryOptions({
    queryKey: ["facts", "imports", unitId],
    queryFn: async ({ pageParam, signal }) =>
      (await listFactImports({ path: { ref: unitId }, query: pageParam, signal, throwOnError: true })).data,
    initialPageParam: {},
    getNextPageParam: ({ next }) => (next ? { cursor: next } : null),
    staleTime: 0,
  });
}

/**
 * The newest survey with published results of the services of these standards, or of their unit as a whole, its elements by
 * their names; null where there is none.
 */
export function newestElements(unitId: string, standardIds: string[]) {
  return queryOptions({
    queryKey: ["facts", "elements", unitId, standardIds],
    queryFn: async ({ signal }) => {
      const query = { unitWide: true, standardId: standardIds };
      const [trend, rule] = await Promise.all([
        readSurveyTrend({ path: { ref: unitId }, query, signal, throwOnError: true }),
        readSurveyRule({ signal, throwOnError: true }),
      ]);
      const survey = trend.data.items.at(-1);
      if (!survey) return null;
      const elements = survey.elements.flatMap(({ code, mean }) => {
        const known = rule.data.elements.find((one) => one.code === code);
        return known ? [{ code, mean, name: known.name, components: known.components }] : [];
      });
      const lowest = survey.lowest.flatMap((code) => elements.find((one) => one.code === code) ?? []);
      return { survey, elements, lowest };
    },
  });
}

/** Of what a file tells, who wrote it down, and whether everybody is shown it. */
export type FileIs = { kind: FactKind; source: FactSource; publish: boolean };

type Done = { skipBroken?: boolean; replace?: boolean };

/** Says what a file would bring. */
export function useLookAt(unitId: string, is: FileIs) {
  return useMutation({
    mutationFn: ({ file }: { file: File }) => bringIn(unitId, file, randomUuid(), { ...is, dryRun: true }),
  });
}

/** Brings a file in as it was seen; the same file is brought in once. */
export function useBringIn(unitId: string, is: FileIs) {
  const keys = useKeyOfFile();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ file, seen }: { file: File; seen?: FactImportResult }) => {
      const how = { ...is, skipBroken: (seen?.broken ?? 0) > 0, replace: (seen?.replaced ?? 0) > 0 };
      return bringIn(unitId, file, keys.of(file, how), how);
    },
    onSuccess: (_, { file }) => {
      keys.done(file);
      return queries.invalidateQueries({ queryKey: ["facts"] });
    },
  });
}

async function bringIn(unitId: string, file: File, key: string, query: FileIs & Done & { dryRun?: true }) {
  await refuseTooLarge(file);
  return (
    await importFacts({
      path: { ref: unitId },
      query,
      headers: { "Idempotency-Key": key, "Content-Type": "application/octet-stream" },
      body: file,
      bodySerializer: null,
      throwOnError: true,
    })
  ).data;
}

export function useUndo(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => undoFactImport({ path: { id }, throwOnError: true }),
    onSettled: () => queries.invalidateQueries({ queryKey: ["facts"] }),
  });
}

/** Lets everybody see what a file brought, or takes that back; of the import as it was seen. */
export function useShow({ id, version, published }: FactImport) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () =>
      (published ? withdrawFactImport : publishFactImport)({
        path: { id },
        headers: { "If-Match": `"${version}"` },
        throwOnError: true,
      }),
    onSettled: () => queries.invalidateQueries({ queryKey: ["facts"] }),
  });
}
