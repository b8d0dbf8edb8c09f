import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import {
  admitQuestion,
  closePoll,
  completeQuestion,
  hideQuestion,
  listPolls,
  moveStage,
  openPoll,
  preparePoll,
  readQueue,
  readStage,
  removePoll,
  restoreQuestion,
  rewritePoll,
} from "@/api/sdk.gen";
import type { HideReason, LivePoll, PollText, QueuedQuestion, Stage, StagePlan } from "@/api/types.gen";
import { useKeyFor } from "@/ui/idempotency";

/** Every question with its words. Read again with each revision, since the stream tells only what everybody may see. */
export function useQueue(session: string, revision: number) {
  return useQuery({
    queryKey: ["live-queue", session, revision],
    queryFn: async ({ signal }) =>
      (await readQueue({ path: { id: session }, signal, throwOnError: true })).data.items,
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
}

/** Every poll, those prepared too. */
export function usePolls(session: string, revision: number) {
  return useQuery({
    queryKey: ["live-polls", session, revision],
    queryFn: async ({ signal }) =>
      (await listPolls({ path: { id: session }, signal, throwOnError: true })).data.items,
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
}

/** What is read by members does not come by the stream. */
function useShowAgain(session: string) {
  const queries = useQueryClient();
  return () =>
    queries.invalidateQueries({
      predicate: ({ queryKey: [what, id] }) =>
        ["live-queue", "live-polls", "live-stage"].includes(String(what)) && id === session,
    });
}

const stageKey = (session: string) => ["live-stage", session];

/** Where the session stands, with what a move of it has to name. */
export function useStage(session: string, revision: number) {
  return useQuery({
    queryKey: [...stageKey(session), revision],
    queryFn: async ({ signal }) =>
      (await readStage({ path: { id: session }, signal, throwOnError: true })).data,
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
}

/** Moves the session to where `to` says; what it leaves out stays as it is seen. */
export function useMoveStage(session: string) {
  const queries = useQueryClient();
  const showAgain = useShowAgain(session);
  return useMutation({
    mutationFn: async ({ from, to }: { from: Stage; to: Partial<StagePlan> }) => {
      const { agendaItem, standardId, component, questionId, moderated } = from;
      const body = {
        agendaItem: agendaItem ?? null,
        standardId: standardId ?? null,
        component: component ?? null,
        questionId: questionId ?? null,
        moderated,
        ...to,
      };
      const headers = { "If-Match": `"${from.version}"` };
      return (await moveStage({ path: { id: session }, headers, body, throwOnError: true })).data;
    },
    // At once, so that who presses again does not move from where the session stood before.
    onSuccess: (moved) => queries.setQueriesData<Stage>({ queryKey: stageKey(session) }, moved),
    onSettled: showAgain,
  });
}

const MOVES = { show: admitQuestion, done: completeQuestion, again: restoreQuestion };

const seen = (session: string, { question, version }: QueuedQuestion) => ({
  path: { id: session, questionId: question.id },
  headers: { "If-Match": `"${version}"` },
  throwOnError: true as const,
});

/** Moves a question of the queue; on the stage it comes by the stage. */
export function useMoveQuestion(session: string) {
  return useMutation({
    mutationFn: async ({ queued, act }: { queued: QueuedQuestion; act: keyof typeof MOVES }) =>
      (await MOVES[act](seen(session, queued))).data,
    onSettled: useShowAgain(session),
  });
}

export function useHideQuestion(session: string) {
  return useMutation({
    mutationFn: async ({ queued, reason }: { queued: QueuedQuestion; reason: HideReason }) =>
      (await hideQuestion({ ...seen(session, queued), body: { reason } })).data,
    onSettled: useShowAgain(session),
  });
}

const seenPoll = (session: string, { id, version }: LivePoll) => ({
  path: { id: session, pollId: id },
  headers: { "If-Match": `"${version}"` },
  throwOnError: true as const,
});

/** Prepares a poll, or writes one anew that is not opened yet. */
export function usePreparePoll(session: string) {
  const keyFor = useKeyFor();
  return useMutation({
    mutationFn: async ({ body, poll }: { body: PollText; poll: LivePoll | undefined }) =>
      poll
        ? (await rewritePoll({ ...seenPoll(session, poll), body })).data
        : (
            await preparePoll({
              path: { id: session },
              headers: { "Idempotency-Key": keyFor(body) },
              body,
              throwOnError: true,
            })
          ).data,
    onSettled: useShowAgain(session),
  });
}

export function useDiscardPoll(session: string) {
  return useMutation({
    mutationFn: (poll: LivePoll) => removePoll(seenPoll(session, poll)),
    onSettled: useShowAgain(session),
  });
}

export function useOpenPoll(session: string) {
  return useMutation({
    mutationFn: async (poll: LivePoll) => (await openPoll(seenPoll(session, poll))).data,
    onSettled: useShowAgain(session),
  });
}

export function useClosePoll(session: string) {
  return useMutation({
    mutationFn: async (poll: LivePoll) => (await closePoll(seenPoll(session, poll))).data,
    onSettled: useShowAgain(session),
  });
}
