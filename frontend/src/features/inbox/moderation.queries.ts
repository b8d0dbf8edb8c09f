import { queryOptions, useMutation } from "@tanstack/react-query";
import { moderateMany, previewModeration, undoModeration } from "@/api/sdk.gen";
import type { HideReason, Moderation } from "@/api/types.gen";
import { useKeyFor } from "@/ui/idempotency";
import { useReadListAgain } from "./inbox.queries";
import type { PickedInput } from "./usePicked";

function plan(unitId: string, act: Moderation, inputs: PickedInput[]) {
  return {
    unitId,
    act,
    inputs: inputs.map(({ feedback, version }) => ({ feedbackId: feedback.id, version })),
  };
}

/** How many of the inputs an act would change as they stand now. */
export function moderationPreview(unitId: string, act: Moderation, inputs: PickedInput[]) {
  const body = plan(unitId, act, inputs);
  return queryOptions({
    queryKey: ["inbox-preview", body],
    queryFn: async ({ signal }) => (await previewModeration({ body, signal, throwOnError: true })).data,
    // Somebody else may have acted since.
    gcTime: 0,
  });
}

/** Does one act to many inputs. */
export function useModerate(unitId: string, act: Moderation, inputs: PickedInput[]) {
  const keyFor = useKeyFor();
  return useMutation({
    mutationFn: async (reason?: HideReason) => {
      const body = { ...plan(unitId, act, inputs), ...(reason && { reason }) };
      return (await moderateMany({ body, headers: { "Idempotency-Key": keyFor(body) }, throwOnError: true }))
        .data;
    },
    onSettled: useReadListAgain(),
  });
}

/** Undoes all of an act on many inputs, or is refused. */
export function useUndo() {
  return useMutation({
    mutationFn: async (id: string) => (await undoModeration({ path: { id }, throwOnError: true })).data,
    onSettled: useReadListAgain(),
  });
}
