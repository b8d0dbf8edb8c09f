import { infiniteQueryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import {
  discardExport,
  exportAgreementItems,
  exportAnswerDrafts,
  exportAttendances,
  exportAuditEntries,
  exportCertificates,
  exportDeadlines,
  exportDecrees,
  exportFeedback,
  exportFollowUps,
  exportInvitations,
  exportMinutes,
  exportModerationActs,
  exportRegisterEntries,
  exportRegistrations,
  exportReports,
  exportResponses,
  exportStakeholders,
  exportWorkload,
  listExports,
  orderExport,
  readExportContent,
} from "@/api/sdk.gen";
import type { DataSet, Export, ExportFeedbackData, ExportFormat } from "@/api/types.gen";
import { currentLanguage } from "@/i18n/language";
import { useKeyFor } from "@/ui/idempotency";

type Filter = Omit<ExportFeedbackData["query"], "format" | "lang" | "unitId">;

/** Which rows of a unit: inputs as the inbox is narrowed down, anything else of one forum or of all. */
export type Which = { dataSet: DataSet; unitId: string; filter?: Filter };

/** Often enough to see it move, seldom enough for a phone. */
const LOOK_AGAIN = 3_000;

/** A file at once, read with one's login. */
export function useSave(which: Which) {
  return useMutation({
    mutationFn: async (format: ExportFormat) => (await read(which, format)).data as unknown as Blob,
  });
}

function read({ dataSet, unitId, filter }: Which, format: ExportFormat) {
  const file = { format, lang: currentLanguage() };
  const as = { parseAs: "blob", throwOnError: true } as const;
  if (dataSet === "FEEDBACK") return exportFeedback({ query: { unitId, ...filter, ...file }, ...as });
  const query = { unitId, ...(filter?.forumId && { forumId: filter.forumId }), ...file };
  if (dataSet === "RESPONSES") return exportResponses({ query: { ...query, internal: true }, ...as });
  if (dataSet === "CERTIFICATES") return exportCertificates({ query: { ...query, internal: true }, ...as });
  if (dataSet === "DECREES") return exportDecrees({ query: { ...query, drafts: true }, ...as });
  return LISTS[dataSet]({ query, ...as });
}

const LISTS = {
  ANSWER_DRAFTS: exportAnswerDrafts,
  FOLLOW_UPS: exportFollowUps,
  ATTENDANCES: exportAttendances,
  AUDIT: exportAuditEntries,
  WORKLOAD: exportWorkload,
  REGISTRATIONS: exportRegistrations,
  INVITATIONS: exportInvitations,
  STAKEHOLDERS: exportStakeholders,
  MINUTES: exportMinutes,
  AGREEMENT_ITEMS: exportAgreementItems,
  MODERATION_ACTS: exportModerationActs,
  REPORTS: exportReports,
  DEADLINES: exportDeadlines,
  REGISTER_ENTRIES: exportRegisterEntries,
};

export function isUnfinished({ state }: Export) {
  return state === "QUEUED" || state === "RUNNING";
}

/** The files one has asked for, newest first; read again while one of them is being written. */
export function ownExports(unitId: string) {
  return infiniteQueryOptions({
    queryKey: ["exports", unitId],
    queryFn: async ({ pageParam, signal }) =>
      (await listExports({ query: { unitId, limit: 20, ...pageParam }, signal, throwOnError: true })).data,
    initialPageParam: {},
    getNextPageParam: ({ next }) => (next ? { cursor: next } : null),
    staleTime: 0,
    refetchInterval: ({ state }) =>
      state.data?.pages.some(({ items }) => items.some(isUnfinished)) ? LOOK_AGAIN : false,
  });
}

/** Has a file written while one does something else. */
export function useOrder({ dataSet, unitId, filter = {} }: Which) {
  const queries = useQueryClient();
  const keyFor = useKeyFor();
  return useMutation({
    mutationFn: async (format: ExportFormat) => {
      const body = { unitId, dataSet, format, language: currentLanguage(), filter };
      return (await orderExport({ body, headers: { "Idempotency-Key": keyFor(body) }, throwOnError: true }))
        .data;
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ["exports", unitId] }),
  });
}

export function useFetchFile() {
  return useMutation({
    mutationFn: async (id: string) =>
      (await readExportContent({ path: { id }, parseAs: "blob", throwOnError: true }))
        .data as unknown as Blob,
  });
}

/** Cancels a file, or throws it away. */
export function useDiscard(unitId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => discardExport({ path: { id }, throwOnError: true }),
    onSettled: () => queries.invalidateQueries({ queryKey: ["exports", unitId] }),
  });
}
