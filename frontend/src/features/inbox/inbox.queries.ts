import {
  type InfiniteData,
  infiniteQueryOptions,
  type Query,
  type QueryClient,
  queryOptions,
  useMutation,
  useQueryClient,
} from "@tanstack/react-query";
import {
  answerObjection,
  askGiver,
  countFeedback,
  dismissReports,
  hideFeedback,
  listFeedback,
  listFeedbackGroups,
  listFeedbackTexts,
  placeFeedback,
  publishFeedback,
  publishObjection,
  readAssistedEntry,
  readFileContent,
  readForum,
  readStandard,
  readVersion,
  respond,
  restoreFeedback,
} from "@/api/sdk.gen";
import type { HideReason, InboxFeedback, PageInboxFeedback, ResponseDecision } from "@/api/types.gen";
import { useKeyFor } from "@/ui/idempotency";
import { asked, handled, type InboxSearch } from "./filter";

/** The inputs of a unit's forums that pass the filter, newest first. */
export function inbox(unitId: string, search: InboxSearch) {
  const query = { ...asked(unitId, search), ...handled(search) };
  return infiniteQueryOptions({
    queryKey: ["inbox", query],
    queryFn: async ({ pageParam, signal }) =>
      (await listFeedback({ query: { ...query, ...pageParam }, signal, throwOnError: true })).data,
    initialPageParam: {},
    getNextPageParam: ({ next }) => (next ? { cursor: next } : null),
  });
}

/** How many inputs each filter would leave. */
export function inboxCounts(unitId: string) {
  return queryOptions({
    queryKey: ["inbox-counts", unitId],
    queryFn: async ({ signal }) =>
      (await countFeedback({ query: { unitId }, signal, throwOnError: true })).data,
  });
}

/** Inputs that say the same, of which one at least waits for an answer. */
export function feedbackGroups(unitId: string) {
  return infiniteQueryOptions({
    queryKey: ["inbox-groups", unitId],
    queryFn: async ({ pageParam, signal }) =>
      (
        await listFeedbackGroups({
          query: { unitId, open: true, limit: 10, ...pageParam },
          signal,
          throwOnError: true,
        })
      ).data,
    initialPageParam: {},
    getNextPageParam: ({ next }) => (next ? { cursor: next } : null),
  });
}

/** Who typed an input in from paper, and where its original lies. */
export function assistedEntry(id: string) {
  return queryOptions({
    queryKey: ["inbox-assisted", id],
    queryFn: async ({ signal }) =>
      (await readAssistedEntry({ path: { id }, signal, throwOnError: true })).data,
  });
}

/** The sheet in its writer's hand, a photo or a PDF, for who may see it. */
export function useReadSheet() {
  return useMutation({
    mutationFn: async (id: string) =>
      (await readFileContent({ path: { id }, parseAs: "blob", throwOnError: true })).data as unknown as Blob,
    // A person's hand lies in no cache of the page.
    gcTime: 0,
  });
}

/** Every text an input had, oldest first. */
export function earlierTexts(id: string, version: number) {
  return queryOptions({
    queryKey: ["inbox-texts", id, version],
    queryFn: async ({ signal }) =>
      (await listFeedbackTexts({ path: { id }, signal, throwOnError: true })).data.items,
  });
}

/** The standards that a forum discusses. */
export function discussedIn(forumId: string) {
  return queryOptions({
    queryKey: ["inbox-discussed", forumId],
    queryFn: async ({ signal }) =>
      (await readForum({ path: { ref: forumId }, signal, throwOnError: true })).data.standards,
    staleTime: 60_000,
  });
}

/** The text that the giver of an input had before them. It was public, so it never changes. */
export function textBeforeGiver(standardId: string, versionId: string) {
  return queryOptions({
    queryKey: ["inbox-text-before", versionId],
    queryFn: async ({ signal }) => {
      const standard = (await readStandard({ path: { ref: standardId }, signal, throwOnError: true })).data;
      const number = standard.versions.find(({ id }) => id === versionId)?.number ?? 1;
      return (await readVersion({ path: { ref: standardId, number }, signal, throwOnError: true })).data;
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Shows a changed input where it stands at once, and lets counts and public pages read themselves again. */
export function useShow() {
  const queries = useQueryClient();
  return (changed: InboxFeedback) => {
    inLists(queries, changed.feedback.id, () => changed);
    void queries.invalidateQueries({ predicate: isCounted });
  };
}

/** Changes an input in every list that shows it. */
export function inLists(queries: QueryClient, id: string, to: (input: InboxFeedback) => InboxFeedback) {
  queries.setQueriesData<InfiniteData<PageInboxFeedback>>({ queryKey: ["inbox"] }, (shown) =>
    shown
      ? {
          ...shown,
          pages: shown.pages.map((page) => ({
            ...page,
            items: page.items.map((item) => (item.feedback.id === id ? to(item) : item)),
          })),
        }
      : undefined,
  );
}

/** What is counted over the inputs of a unit, here and on other pages: each act on an input may change it. */
function isCounted({ queryKey: [what] }: Query) {
  return what === "inbox-counts" || what === "answer-duties" || what === "workload";
}

/** Names the version of an input that one has seen. */
export function seen({ version }: InboxFeedback) {
  return { "If-Match": `"${version}"` };
}

interface Hide {
  input: InboxFeedback;
  reason: HideReason;
}

export function useHide() {
  const show = useShow();
  return useMutation({
    mutationFn: async ({ input, reason }: Hide) =>
      (
        await hideFeedback({
          path: { id: input.feedback.id },
          headers: seen(input),
          body: { reason },
          throwOnError: true,
        })
      ).data,
    onSuccess: show,
    onError: useReadAgain(),
  });
}

/** Shows a hidden input again. */
export function useRestore() {
  const show = useShow();
  return useMutation({
    mutationFn: async (input: InboxFeedback) =>
      (await restoreFeedback({ path: { id: input.feedback.id }, headers: seen(input), throwOnError: true }))
        .data,
    onSuccess: show,
    onError: useReadAgain(),
  });
}

/** Lets a held input out. */
export function usePublish() {
  const show = useShow();
  return useMutation({
    mutationFn: async (input: InboxFeedback) =>
      (await publishFeedback({ path: { id: input.feedback.id }, headers: seen(input), throwOnError: true }))
        .data,
    onSuccess: show,
    onError: useReadAgain(),
  });
}

/** Makes public an objection that was held to be read. */
export function usePublishObjection() {
  const show = useShow();
  return useMutation({
    mutationFn: async (input: InboxFeedback) =>
      (await publishObjection({ path: { id: input.feedback.id }, headers: seen(input), throwOnError: true }))
        .data,
    onSuccess: show,
    onError: useReadAgain(),
  });
}

/** Says that one has looked at what readers reported, up to the newest that was read, and the input stays. */
export function useDismissReports() {
  const show = useShow();
  return useMutation({
    mutationFn: async ({ id, readUntil }: { id: string; readUntil: string }) =>
      (await dismissReports({ path: { id }, body: { readUntil }, throwOnError: true })).data,
    onSuccess: show,
    onError: useReadAgain(),
  });
}

export function useAsk(input: InboxFeedback) {
  const show = useShow();
  const keyFor = useKeyFor();
  return useMutation({
    mutationFn: async (body: { text: string }) =>
      (
        await askGiver({
          path: { id: input.feedback.id },
          headers: { "Idempotency-Key": keyFor([input.feedback.id, body]) },
          body,
          throwOnError: true,
        })
      ).data,
    onSuccess: show,
    onError: useReadAgain(),
  });
}

/** What the head says, once, to what a giver has against the answer. */
export function useAnswerObjection(input: InboxFeedback) {
  const show = useShow();
  return useMutation({
    mutationFn: async (body: { text: string }) =>
      (
        await answerObjection({
          path: { id: input.feedback.id },
          headers: seen(input),
          body,
          throwOnError: true,
        })
      ).data,
    onSuccess: show,
    onError: useReadAgain(),
  });
}

/** Says with which others an input is the same matter; with its own id it stands alone. */
export function usePlace(id: string) {
  return useMutation({
    mutationFn: (groupId: string) => placeFeedback({ path: { id }, body: { groupId }, throwOnError: true }),
    onSettled: useReadAgain(),
  });
}

/** Publishes one answer to one or many inputs, all or none. */
export function useRespond() {
  return useMutation({
    mutationFn: async ({ body, key }: { body: ResponseDecision; key: string }) =>
      (await respond({ body, headers: { "Idempotency-Key": key }, throwOnError: true })).data,
    onSettled: useReadAgain(),
  });
}

/** Reads all of the inbox again, after somebody else has changed it. */
export function useReadAgain() {
  const queries = useQueryClient();
  return () =>
    queries.invalidateQueries({
      predicate: (query) => String(query.queryKey[0]).startsWith("inbox") || isCounted(query),
    });
}

/** The same of the list and what is counted: not the preview of an act, which is on the page while it is carried out. */
export function useReadListAgain() {
  const queries = useQueryClient();
  return () =>
    queries.invalidateQueries({ predicate: (query) => query.queryKey[0] === "inbox" || isCounted(query) });
}
