import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
} from "@tanstack/react-query";
import { useRef } from "react";
import {
  changeSurvey,
  discardSurvey,
  draftSurvey,
  enterPaperResponses,
  importSurveyResponses,
  listServices,
  listSurveyResponses,
  listSurveys,
  listSurveyTokenBatches,
  makeSurveyTokens,
  planSurveyFollowUp,
  publishSurvey,
  readSurvey,
  readSurveyResults,
  readSurveyRule,
  readSurveySample,
  removeSurveyResponse,
} from "@/api/sdk.gen";
import type {
  PaperResponse,
  SurveyChannel,
  SurveyFollowUpPlan,
  SurveyImport,
  SurveyPlan,
} from "@/api/types.gen";
import { randomUuid } from "@/device/uuid";
import { refuseTooLarge } from "@/ui/fileBound";
import { useKeyFor } from "@/ui/idempotency";
import { useKeyOfFile } from "@/ui/keyOfFile";
import { tagged } from "@/ui/tagged";

/** All surveys of a unit, newest first. */
export function unitSurveys(unitId: string) {
  return infiniteQueryOptions({
    queryKey: ["surveys", "of-unit", unitId],
    queryFn: async ({ pageParam, signal }) =>
      (await listSurveys({ path: { ref: unitId }, query: pageParam, signal, throwOnError: true })).data,
    initialPageParam: {},
    getNextPageParam: ({ next }) => (next ? { cursor: next } : null),
    staleTime: 0,
  });
}

/** One as it is, to change it. */
export function surveyToRun(id: string) {
  return queryOptions({
    queryKey: ["survey", "to-run", id],
    queryFn: async ({ signal }) =>
      tagged(await readSurvey({ path: { ref: id }, signal, throwOnError: true })),
    staleTime: 0,
  });
}

/** What the rule asks, where a survey does not ask otherwise. */
export function surveyRule() {
  return queryOptions({
    queryKey: ["survey-rule"],
    queryFn: async ({ signal }) => (await readSurveyRule({ signal, throwOnError: true })).data,
  });
}

/** How many respondents are enough; the service knows the rule. What no survey can have is not asked. */
export function sampleFor(population: number) {
  return queryOptions({
    queryKey: ["survey-sample", population],
    queryFn: async ({ signal }) =>
      (await readSurveySample({ query: { population }, signal, throwOnError: true })).data,
    enabled: Number.isInteger(population) && population >= 1 && population <= 100_000_000,
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** About which a survey may be. */
export function servicesToSurvey(unitId: string) {
  return queryOptions({
    queryKey: ["services", "to-survey", unitId],
    queryFn: async ({ signal }) =>
      (await listServices({ query: { unitId, limit: 100 }, signal, throwOnError: true })).data.items,
  });
}

/** What came so far, beside what is published. */
export function resultsNow(id: string) {
  return queryOptions({
    queryKey: ["survey", "results", id],
    queryFn: async ({ signal }) =>
      (await readSurveyResults({ path: { ref: id }, signal, throwOnError: true })).data,
    staleTime: 0,
  });
}

/** Each response, the newest days first. */
export function responsesOf(id: string, channel: SurveyChannel | undefined) {
  return infiniteQueryOptions({
    queryKey: ["survey", "responses", id, channel],
    queryFn: async ({ pageParam, signal }) => {
      const query = { ...(channel && { channel }), ...pageParam };
      return (await listSurveyResponses({ path: { ref: id }, query, signal, throwOnError: true })).data;
    },
    initialPageParam: {},
    getNextPageParam: ({ next }) => (next ? { cursor: next } : null),
    staleTime: 0,
  });
}

/** The newest batches of one-time codes. */
export function tokenBatches(id: string) {
  return queryOptions({
    queryKey: ["survey", "tokens", id],
    queryFn: async ({ signal }) =>
      (await listSurveyTokenBatches({ path: { ref: id }, query: { limit: 100 }, signal, throwOnError: true }))
        .data.items,
    staleTime: 0,
  });
}

/** Whatever is done, every list and page of surveys shows it. */
function useShowAgain() {
  const queries = useQueryClient();
  return () =>
    queries.invalidateQueries({ predicate: ({ queryKey }) => /^survey/.test(String(queryKey[0])) });
}

export function useDraft(unitId: string) {
  const keyFor = useKeyFor();
  return useMutation({
    mutationFn: async (body: SurveyPlan) =>
      (
        await draftSurvey({
          path: { ref: unitId },
          headers: { "Idempotency-Key": keyFor(body) },
          body,
          throwOnError: true,
        })
      ).data,
    onSuccess: useShowAgain(),
  });
}

export function useChange(id: string) {
  return useMutation({
    mutationFn: async ({ etag, body }: { etag: string; body: SurveyPlan }) =>
      (await changeSurvey({ path: { ref: id }, headers: { "If-Match": etag }, body, throwOnError: true }))
        .data,
    onSettled: useShowAgain(),
  });
}

export function useDiscard(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (etag: string) =>
      discardSurvey({ path: { ref: id }, headers: { "If-Match": etag }, throwOnError: true }),
    // Only the lists: what is gone is not read again.
    onSuccess: () => queries.invalidateQueries({ queryKey: ["surveys"] }),
  });
}

export function usePublish(id: string) {
  const key = useKeyOfOne();
  return useMutation({
    mutationFn: async () =>
      (await publishSurvey({ path: { ref: id }, headers: key.headers(), throwOnError: true })).data,
    onSuccess: key.renew,
    onSettled: useShowAgain(),
  });
}

export function useRemoval(response: string) {
  return useMutation({
    mutationFn: (reason: string) =>
      removeSurveyResponse({ path: { id: response }, body: { reason }, throwOnError: true }),
    onSettled: useShowAgain(),
  });
}

export function useMakeTokens(id: string) {
  const key = useKeyOfOne();
  return useMutation({
    mutationFn: async (size: number) =>
      (
        await makeSurveyTokens({
          path: { ref: id },
          headers: key.headers(),
          body: { size },
          throwOnError: true,
        })
      ).data,
    onSuccess: key.renew,
    onSettled: useShowAgain(),
  });
}

/** Types in one paper; the same key enters it once. */
export function useEnterPaper(id: string) {
  return useMutation({
    mutationFn: async ({ paper, key }: { paper: PaperResponse; key: string }) =>
      (
        await enterPaperResponses({
          path: { ref: id },
          headers: { "Idempotency-Key": key },
          body: { responses: [paper] },
          throwOnError: true,
        })
      ).data,
    onSuccess: useShowAgain(),
  });
}

/** Says what a file would bring. */
export function useLookAt(id: string) {
  return useMutation({
    mutationFn: ({ file }: { file: File }) =>
      bringIn(id, file, randomUuid(), { dryRun: true, skipBroken: false }),
  });
}

/** Brings in what is right of a file; the same file is brought in once. */
export function useBringIn(id: string) {
  const keys = useKeyOfFile();
  const showAgain = useShowAgain();
  return useMutation({
    mutationFn: ({ file, seen }: { file: File; seen?: SurveyImport }) => {
      const how = { dryRun: false, skipBroken: (seen?.broken ?? 0) > 0 };
      return bringIn(id, file, keys.of(file, how), how);
    },
    onSuccess: (_, { file }) => {
      keys.done(file);
      return showAgain();
    },
  });
}

async function bringIn(id: string, file: File, key: string, query: { dryRun: boolean; skipBroken: boolean }) {
  await refuseTooLarge(file);
  return (
    await importSurveyResponses({
      path: { ref: id },
      query,
      headers: { "Idempotency-Key": key, "Content-Type": "application/octet-stream" },
      body: file,
      bodySerializer: null,
      throwOnError: true,
    })
  ).data;
}

export function usePlanFollowUp(id: string) {
  const queries = useQueryClient();
  const keyFor = useKeyFor();
  return useMutation({
    mutationFn: async (body: SurveyFollowUpPlan) =>
      (
        await planSurveyFollowUp({
          path: { ref: id },
          headers: { "Idempotency-Key": keyFor(body) },
          body,
          throwOnError: true,
        })
      ).data,
    onSuccess: () => queries.invalidateQueries({ queryKey: ["follow-ups"] }),
  });
}

/** The same until it was done: who presses again after a broken line does it once. */
function useKeyOfOne() {
  const key = useRef(randomUuid());
  return {
    headers: () => ({ "Idempotency-Key": key.current }),
    renew: () => {
      key.current = randomUuid();
    },
  };
}
