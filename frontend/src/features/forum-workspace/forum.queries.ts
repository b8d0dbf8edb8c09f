import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import {
  announceForum,
  cancelForum,
  changeForumApproval,
  changeForumPlan,
  changeForumWindow,
  closeForum,
  correctForum,
  countForumFeedback,
  listForums,
  listStandards,
  planForum,
  publishForumResults,
  readClosingReadiness,
  readForum,
} from "@/api/sdk.gen";
import type { ApprovalChange, ForumPlan, WindowMove, WindowStatus } from "@/api/types.gen";
import { useKeyFor } from "@/ui/idempotency";
import { tagged } from "@/ui/tagged";

const MOST_STANDARDS = 100;

/** The forums of a unit, its plans included. */
export function unitForums(unitId: string, status: WindowStatus | undefined) {
  return infiniteQueryOptions({
    queryKey: ["forums", "of-unit", unitId, status],
    queryFn: async ({ pageParam, signal }) =>
      (
        await listForums({
          query: { unitId, drafts: true, ...(status && { status }), ...pageParam },
          signal,
          throwOnError: true,
        })
      ).data,
    initialPageParam: {},
    getNextPageParam: ({ next }) => (next ? { cursor: next } : null),
  });
}

export function forumToRun(ref: string) {
  return queryOptions({
    queryKey: ["forum", "to-run", ref],
    queryFn: async ({ signal }) => tagged(await readForum({ path: { ref }, signal, throwOnError: true })),
    // Its window opens and closes by itself, and the ETag with it.
    staleTime: 0,
  });
}

export function forumNumbers(ref: string) {
  return queryOptions({
    queryKey: ["forum-counts", "to-run", ref],
    queryFn: async ({ signal }) =>
      (await countForumFeedback({ path: { ref }, signal, throwOnError: true })).data,
  });
}

/** The standards a unit may bring before a forum, by their code. */
export function standardsToDiscuss(unitId: string) {
  return queryOptions({
    queryKey: ["standards", "to-discuss", unitId],
    queryFn: async ({ signal }) => {
      const query = { unitId, drafts: true, limit: MOST_STANDARDS };
      const { items } = (await listStandards({ query, signal, throwOnError: true })).data;
      return items.sort((one, other) => one.code.localeCompare(other.code, "id", { numeric: true }));
    },
  });
}

/** A forum is shown on public pages, too; what froze with it, in the drafting room. */
function useShowAgain() {
  const queries = useQueryClient();
  return () =>
    queries.invalidateQueries({
      predicate: ({ queryKey }) => /^(forum|standard)/.test(String(queryKey[0])),
    });
}

export function usePlanForum() {
  const keyFor = useKeyFor();
  return useMutation({
    mutationFn: async (body: ForumPlan) =>
      (await planForum({ body, headers: { "Idempotency-Key": keyFor(body) }, throwOnError: true })).data,
    onSuccess: useShowAgain(),
  });
}

interface Seen {
  ref: string;
  /** Of the forum as the one who acts has seen it. */
  etag: string;
}

export function useChangePlan() {
  return useMutation({
    mutationFn: async ({ ref, etag, body }: Seen & { body: ForumPlan }) =>
      (await changeForumPlan({ path: { ref }, headers: { "If-Match": etag }, body, throwOnError: true }))
        .data,
    onSettled: useShowAgain(),
  });
}

/** Puts the forum before the public, and freezes the newest versions of its standards. */
export function useAnnounce() {
  return useMutation({
    mutationFn: async ({ ref, etag }: Seen) =>
      (await announceForum({ path: { ref }, headers: { "If-Match": etag }, throwOnError: true })).data,
    onSettled: useShowAgain(),
  });
}

export function useChangeWindow() {
  return useMutation({
    mutationFn: async ({ ref, etag, body }: Seen & { body: WindowMove }) =>
      (await changeForumWindow({ path: { ref }, headers: { "If-Match": etag }, body, throwOnError: true }))
        .data,
    onSettled: useShowAgain(),
  });
}

export function useEaseApproval() {
  return useMutation({
    mutationFn: async ({ ref, etag, body }: Seen & { body: ApprovalChange }) =>
      (await changeForumApproval({ path: { ref }, headers: { "If-Match": etag }, body, throwOnError: true }))
        .data,
    onSettled: useShowAgain(),
  });
}

export function useCorrect() {
  return useMutation({
    mutationFn: async ({ ref, etag, body }: Seen & { body: { standardId: string; reason: string } }) =>
      (await correctForum({ path: { ref }, headers: { "If-Match": etag }, body, throwOnError: true })).data,
    onSettled: useShowAgain(),
  });
}

/** What keeps a forum open now. */
export function closingReadiness(forumId: string) {
  return queryOptions({
    queryKey: ["forum-closing", forumId],
    queryFn: async ({ signal }) =>
      (await readClosingReadiness({ path: { ref: forumId }, signal, throwOnError: true })).data,
    staleTime: 0,
  });
}

export function usePublishResults() {
  return useMutation({
    mutationFn: async ({ ref, etag }: Seen) =>
      (await publishForumResults({ path: { ref }, headers: { "If-Match": etag }, throwOnError: true })).data,
    onSettled: useShowAgain(),
  });
}

/** Ends a forum; `excuse` where something is open that may be excused. */
export function useClose() {
  return useMutation({
    mutationFn: async ({ ref, etag, excuse }: Seen & { excuse: string | null }) =>
      (
        await closeForum({
          path: { ref },
          headers: { "If-Match": etag },
          body: excuse ? { excuse } : {},
          throwOnError: true,
        })
      ).data,
    onSettled: useShowAgain(),
  });
}

export function useCancel() {
  return useMutation({
    mutationFn: async ({ ref, etag, reason }: Seen & { reason: string }) =>
      (
        await cancelForum({
          path: { ref },
          headers: { "If-Match": etag },
          body: { reason },
          throwOnError: true,
        })
      ).data,
    onSettled: useShowAgain(),
  });
}
