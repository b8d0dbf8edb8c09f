import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { assign, listColleagues, markRead, previewAssignment, undoAssignment } from "@/api/sdk.gen";
import type { AssignmentPlan } from "@/api/types.gen";
import { useKeyFor } from "@/ui/idempotency";
import { inLists, useReadListAgain } from "./inbox.queries";
import type { PickedInput } from "./usePicked";

/** Who may answer the inputs of a unit. */
export function colleagues(unitId: string) {
  return queryOptions({
    queryKey: ["inbox-colleagues", unitId],
    queryFn: async ({ signal }) =>
      (await listColleagues({ query: { unitId }, signal, throwOnError: true })).data.items,
    staleTime: 60_000,
  });
}

/** To whom inputs are to be assigned: a colleague, or nobody. */
export interface Wanted {
  assigneeId: string | null;
  dueOn: string | null;
}

/** The inputs as they were read, and what is wanted of them. */
export function planOf(unitId: string, inputs: PickedInput[], { assigneeId, dueOn }: Wanted): AssignmentPlan {
  return {
    unitId,
    ...(assigneeId && { assigneeId }),
    ...(assigneeId && dueOn && { dueOn }),
    inputs: inputs.map(({ feedback, handling }) => ({
      feedbackId: feedback.id,
      version: handling.assignmentVersion,
    })),
  };
}

/** How many of the inputs an assignment would change as they stand now. */
export function assignmentPreview(body: AssignmentPlan) {
  return queryOptions({
    queryKey: ["inbox-assignment-preview", body],
    queryFn: async ({ signal }) => (await previewAssignment({ body, signal, throwOnError: true })).data,
    // Somebody else may have assigned since.
    gcTime: 0,
  });
}

export function useAssign() {
  const keyFor = useKeyFor();
  return useMutation({
    mutationFn: async (body: AssignmentPlan) =>
      (await assign({ body, headers: { "Idempotency-Key": keyFor(body) }, throwOnError: true })).data,
    onSettled: useReadListAgain(),
  });
}

export function useUndoAssignment() {
  return useMutation({
    mutationFn: async (id: string) => (await undoAssignment({ path: { id }, throwOnError: true })).data,
    onSettled: useReadListAgain(),
  });
}

/** Says that one has opened an input. It stays in the list, whatever that is filtered by, until the list is read again. */
export function useMarkRead(unitId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (id: string) => markRead({ body: { unitId, feedbackIds: [id] }, throwOnError: true }),
    onSuccess: (_, id) => {
      inLists(queries, id, (input) => ({ ...input, handling: { ...input.handling, unread: false } }));
      return queries.invalidateQueries({ queryKey: ["inbox-counts"] });
    },
    // Colleagues are told a little later then; nobody loses anything by it.
    retry: 2,
  });
}
