import { queryOptions, useMutation } from "@tanstack/react-query";
import { dismissManyReports, previewReportDismissal } from "@/api/sdk.gen";
import type { ReportsRead } from "@/api/types.gen";
import { useKeyFor } from "@/ui/idempotency";
import { useReadListAgain } from "./inbox.queries";
import type { PickedInput } from "./usePicked";

/** Up to which report each of the inputs was read; those without any are no part of it. */
export function reportsRead(unitId: string, inputs: PickedInput[]): ReportsRead {
  return {
    unitId,
    inputs: inputs.flatMap(({ feedback, reports }) => {
      const newest = reports?.[0];
      return newest ? [{ feedbackId: feedback.id, readUntil: newest.madeAt }] : [];
    }),
  };
}

/** On how many inputs reports would be settled as they stand now. */
export function dismissalPreview(body: ReportsRead) {
  return queryOptions({
    queryKey: ["inbox-dismissal-preview", body],
    queryFn: async ({ signal }) => (await previewReportDismissal({ body, signal, throwOnError: true })).data,
    // Readers report on, and colleagues look.
    gcTime: 0,
  });
}

export function useDismissMany() {
  const keyFor = useKeyFor();
  return useMutation({
    mutationFn: async (body: ReportsRead) =>
      (await dismissManyReports({ body, headers: { "Idempotency-Key": keyFor(body) }, throwOnError: true }))
        .data,
    onSettled: useReadListAgain(),
  });
}
