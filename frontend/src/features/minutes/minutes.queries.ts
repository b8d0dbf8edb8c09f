import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import {
  closeMinutes,
  hideCorrection,
  listAttendances,
  readForum,
  readMinutes,
  readQueue,
  removeLine,
  restoreCorrection,
} from "@/api/sdk.gen";
import type { Attendance, HideReason, MinuteLine } from "@/api/types.gen";
import { useKeyFor } from "@/ui/idempotency";

/** Soon enough to see what a colleague writes; what has not changed costs the service next to nothing. */
const ASK_AGAIN_MS = 3000;

/** The minutes of a session, asked for again and again while the page is in sight. */
export function minutesOf(session: string) {
  return queryOptions({
    queryKey: ["minutes", session],
    queryFn: async ({ signal }) =>
      (await readMinutes({ path: { id: session }, signal, throwOnError: true })).data,
    refetchInterval: ASK_AGAIN_MS,
    staleTime: 0,
  });
}

/** The forum whose standards the lines speak about. */
export function forumOfMinutes(ref: string) {
  return queryOptions({
    queryKey: ["forum", "of-minutes", ref],
    queryFn: async ({ signal }) => (await readForum({ path: { ref }, signal, throwOnError: true })).data,
  });
}

/** Somebody on the attendance list, to be named as who spoke. */
export type Present = Pick<Attendance, "id" | "arrival" | "name" | "organisation">;

/** What was asked from phones and may be spoken about. */
export function askedIn(session: string) {
  return queryOptions({
    queryKey: ["minutes", "asked", session],
    queryFn: async ({ signal }) => {
      const { data } = await readQueue({ path: { id: session }, signal, throwOnError: true });
      return data.items
        .map(({ question }) => question)
        .filter(({ state }) => state === "SHOWN" || state === "ON_STAGE" || state === "DONE");
    },
    staleTime: 15_000,
  });
}

/** All who came, in the order in which they did; who was struck off is not among them. */
export function presentAt(session: string) {
  return queryOptions({
    queryKey: ["minutes", "present", session],
    queryFn: async ({ signal }) => {
      const all: Attendance[] = [];
      let cursor: string | undefined;
      do {
        const query = { limit: 100, ...(cursor && { cursor }) };
        const { data } = await listAttendances({ path: { id: session }, query, signal, throwOnError: true });
        all.push(...data.items);
        cursor = data.next ?? undefined;
      } while (cursor);
      return all.filter(({ removed }) => !removed).sort((one, other) => one.arrival - other.arrival);
    },
    staleTime: 30_000,
  });
}

/** Reads anew who came and what was asked, once that is old; for when somebody begins to pick from it. */
export function useLookAgain() {
  const queries = useQueryClient();
  return () => {
    for (const what of ["asked", "present"]) {
      const old = { queryKey: ["minutes", what], type: "active", stale: true } as const;
      void queries.refetchQueries(old, { cancelRefetch: false });
    }
  };
}

export function useShowLines(session: string) {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ["minutes", session] });
}

/** The ETag of a line is its version, as the contract says. */
export function etagOf(line: Pick<MinuteLine, "version">) {
  return `"${line.version}"`;
}

export function useRemoveLine(session: string) {
  return useMutation({
    mutationFn: (line: MinuteLine) =>
      removeLine({
        path: { id: session, lineId: line.id },
        headers: { "If-Match": etagOf(line) },
        throwOnError: true,
      }),
    onSettled: useShowLines(session),
  });
}

export function useCloseMinutes(session: string) {
  const keyFor = useKeyFor();
  return useMutation({
    mutationFn: async () =>
      (
        await closeMinutes({
          path: { id: session },
          headers: { "Idempotency-Key": keyFor(session) },
          throwOnError: true,
        })
      ).data,
    onSettled: useShowLines(session),
  });
}

/** Takes a correction from the public minutes, or puts it back. */
export function useModerateCorrection(session: string, correctionId: string) {
  const show = useShowLines(session);
  const path = { id: session, correctionId };
  const hide = useMutation({
    mutationFn: (reason: HideReason) => hideCorrection({ path, body: { reason }, throwOnError: true }),
    onSettled: show,
  });
  const restore = useMutation({
    mutationFn: () => restoreCorrection({ path, throwOnError: true }),
    onSettled: show,
  });
  return { hide, restore };
}
