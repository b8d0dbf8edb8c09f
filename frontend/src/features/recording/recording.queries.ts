import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import {
  changeRecording,
  listRecordings,
  noteRecording,
  publishRecording,
  readRecordingContent,
  removeRecording,
  withdrawRecording,
} from "@/api/sdk.gen";
import type { RecordingDetails, SessionRecording } from "@/api/types.gen";
import { useKeyFor } from "@/ui/idempotency";

/** The recordings of a session that the reader may know of. */
export function recordingsOf(session: string) {
  return queryOptions({
    queryKey: ["recordings", session],
    queryFn: async ({ signal }) =>
      (await listRecordings({ path: { id: session }, signal, throwOnError: true })).data.items,
  });
}

export function useShowRecordings(session: string) {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: recordingsOf(session).queryKey });
}

export function useNoteRecording(session: string) {
  const keyFor = useKeyFor();
  return useMutation({
    mutationFn: async (details: RecordingDetails) =>
      (
        await noteRecording({
          path: { id: session },
          headers: { "Idempotency-Key": keyFor(details) },
          body: details,
          throwOnError: true,
        })
      ).data,
    onSuccess: useShowRecordings(session),
  });
}

export function useChangeRecording(session: string) {
  return useMutation({
    mutationFn: ({ recording, details }: { recording: SessionRecording; details: RecordingDetails }) =>
      changeRecording({ ...seen(recording), body: details, throwOnError: true }),
    onSettled: useShowRecordings(session),
  });
}

/**
 * The bytes of a recording, read with the login, which a plain player would not send along. They are large, so they go
 * with the player.
 */
export function useLoadRecording() {
  return useMutation({
    gcTime: 0,
    mutationFn: async (id: string) =>
      (await readRecordingContent({ path: { id }, parseAs: "blob", throwOnError: true })).data as Blob,
  });
}

export function usePublishRecording(session: string) {
  return useMutation({
    mutationFn: (recording: SessionRecording) =>
      publishRecording({ ...seen(recording), body: { consented: true }, throwOnError: true }),
    onSettled: useShowRecordings(session),
  });
}

export type Ending = "withdraw" | "remove";

export function useEndRecording(session: string) {
  return useMutation({
    mutationFn: ({ recording, how, reason }: { recording: SessionRecording; how: Ending; reason: string }) =>
      (how === "withdraw" ? withdrawRecording : removeRecording)({
        ...seen(recording),
        body: { reason },
        throwOnError: true,
      }),
    onSettled: useShowRecordings(session),
  });
}

/** Of the recording that was seen, so that what came later is not overwritten. */
function seen({ id, version }: SessionRecording) {
  return { path: { id }, headers: { "If-Match": `"${version}"` } };
}
