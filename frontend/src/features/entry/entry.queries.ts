import {
  type MutationState,
  queryOptions,
  useMutation,
  useMutationState,
  useQueryClient,
} from "@tanstack/react-query";
import {
  beginEntryBatch,
  cancelEntryBatch,
  continueEntryBatch,
  listEntryBatches,
  previewEntries,
  readEntryReceipts,
} from "@/api/sdk.gen";
import type { EntryBatch } from "@/api/types.gen";
import type { SheetDraft } from "./sheetDraft";

/** What a sheet is sent as: its bytes, and what holds for rows that do not say it themselves. */
function sent(ref: string, { text, channel, receivedOn, repeats }: SheetDraft) {
  return {
    path: { ref },
    query: { ...(channel && { channel }), ...(receivedOn && { receivedOn }), ...(repeats && { repeats }) },
    body: new Blob([text], { type: "application/octet-stream" }),
    bodySerializer: null,
    throwOnError: true,
  } as const;
}

const OCTETS = { "Content-Type": "application/octet-stream" };

/** What a sheet would bring; the service keeps nothing of it. */
export function usePreview(forum: string) {
  return useMutation({
    mutationFn: async (draft: SheetDraft) =>
      (await previewEntries({ ...sent(forum, draft), headers: OCTETS })).data,
  });
}

/** Takes the good rows; the same key gives the same batch. */
export function useBegin(forum: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ draft, key }: { draft: SheetDraft; key: string }) =>
      (await beginEntryBatch({ ...sent(forum, draft), headers: { ...OCTETS, "Idempotency-Key": key } })).data,
    onSuccess: (batch) => show(queries, forum, batch),
  });
}

/** The newest batches of a forum. */
export function entryBatches(forum: string) {
  return queryOptions({
    queryKey: ["entry-batches", forum],
    queryFn: async ({ signal }) =>
      (await listEntryBatches({ path: { ref: forum }, signal, throwOnError: true })).data.items,
    staleTime: 0,
  });
}

/**
 * Enters what waits, a hundred rows at a time, and shows how far it has come. It goes on when its page is left, and
 * who comes back sees that it does.
 */
export function useGoOn(forum: string) {
  const queries = useQueryClient();
  const mutationKey = ["entry-going-on", forum];
  const runs = useMutationState({
    filters: { mutationKey },
    select: ({ state }) => state as MutationState<EntryBatch, Error, string>,
  });
  const { mutate } = useMutation({
    mutationKey,
    mutationFn: async (id: string) => {
      for (;;) {
        const { data } = await continueEntryBatch({ path: { id }, throwOnError: true });
        show(queries, forum, data);
        if (data.doneAt) return data;
      }
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ["forum-counts"] }),
  });
  return {
    start: (id: string) => mutate(id),
    isRunning: (id: string) => runs.some(({ status, variables }) => status === "pending" && variables === id),
    error: runs.at(-1)?.error,
  };
}

/** Takes away what waits, for good. */
export function useCancel(forum: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (id: string) => (await cancelEntryBatch({ path: { id }, throwOnError: true })).data,
    onSuccess: (batch) => show(queries, forum, batch),
  });
}

export function useReceipts() {
  return useMutation({
    mutationFn: async (id: string) =>
      (await readEntryReceipts({ path: { id }, parseAs: "blob", throwOnError: true }))
        .data as unknown as Blob,
  });
}

function show(queries: ReturnType<typeof useQueryClient>, forum: string, batch: EntryBatch) {
  queries.setQueryData<EntryBatch[]>(entryBatches(forum).queryKey, (before = []) =>
    before.some(({ id }) => id === batch.id)
      ? before.map((one) => (one.id === batch.id ? batch : one))
      : [batch, ...before],
  );
}
