import { infiniteQueryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import {
  addOpinionQuestion,
  changeOpinionQuestion,
  endOpinionQuestion,
  exportOpinionAnswers,
  exportOpinionResults,
  listOpinionTexts,
  removeOpinionQuestion,
} from "@/api/sdk.gen";
import type { OpinionQuestion, OpinionQuestionPlan } from "@/api/types.gen";
import { currentLanguage } from "@/i18n/language";
import { useKeyFor } from "@/ui/idempotency";
import { opinionQuestions } from "./opinion.queries";

function useShowAgain(forum: string) {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: opinionQuestions(forum).queryKey });
}

const seen = (forum: string, { id, version }: OpinionQuestion) => ({
  path: { ref: forum, questionId: id },
  headers: { "If-Match": `"${version}"` },
  throwOnError: true as const,
});

/** Asks a question, or writes one anew that nobody has answered. */
export function useSaveQuestion(forum: string) {
  const keyFor = useKeyFor();
  return useMutation({
    mutationFn: async (to: { body: OpinionQuestionPlan; question: OpinionQuestion | undefined }) => {
      const { body, question } = to;
      if (question) return (await changeOpinionQuestion({ ...seen(forum, question), body })).data;
      const headers = { "Idempotency-Key": keyFor(body) };
      return (await addOpinionQuestion({ path: { ref: forum }, headers, body, throwOnError: true })).data;
    },
    onSettled: useShowAgain(forum),
  });
}

export function useRemoveQuestion(forum: string) {
  return useMutation({
    mutationFn: async (question: OpinionQuestion) => {
      await removeOpinionQuestion(seen(forum, question));
    },
    onSettled: useShowAgain(forum),
  });
}

export function useEndQuestion(forum: string) {
  return useMutation({
    mutationFn: async ({ question, reason }: { question: OpinionQuestion; reason: string }) =>
      (await endOpinionQuestion({ ...seen(forum, question), body: { reason } })).data,
    onSettled: useShowAgain(forum),
  });
}

/** What people wrote to a question, for the unit alone. */
export function opinionTexts(forum: string, questionId: string) {
  return infiniteQueryOptions({
    queryKey: ["opinion-texts", forum, questionId],
    queryFn: async ({ pageParam, signal }) =>
      (
        await listOpinionTexts({
          path: { ref: forum, questionId },
          query: { limit: 50, ...pageParam },
          signal,
          throwOnError: true,
        })
      ).data,
    initialPageParam: {},
    getNextPageParam: ({ next }) => (next ? { cursor: next } : null),
    staleTime: 0,
  });
}

const FILES = { answers: exportOpinionAnswers, results: exportOpinionResults };

/** Reads what was answered as a file, with one's login. */
export function useSaved(forum: string) {
  return useMutation({
    mutationFn: async (what: keyof typeof FILES) => {
      const query = { lang: currentLanguage(), format: "CSV" } as const;
      const { data } = await FILES[what]({
        path: { ref: forum },
        query,
        parseAs: "blob",
        throwOnError: true,
      });
      return data as unknown as Blob;
    },
  });
}
