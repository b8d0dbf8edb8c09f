import { queryOptions, useMutation } from "@tanstack/react-query";
import {
  answerSurvey,
  listSurveyFollowUps,
  listSurveyPublications,
  listSurveys,
  readSurvey,
  readSurveyFollowUpProgress,
  readSurveyTrend,
} from "@/api/sdk.gen";
import type { SurveyChannel } from "@/api/types.gen";
import { deviceToken } from "@/device/device";
import { takeProof } from "@/device/takeProof";
import { currentLanguage } from "@/i18n/language";
import { type Answers, submissionOf } from "./answers";

/** What a survey asks, and how it stands. */
export function survey(ref: string) {
  return queryOptions({
    queryKey: ["survey", ref],
    queryFn: async ({ signal }) => (await readSurvey({ path: { ref }, signal, throwOnError: true })).data,
  });
}

/** The results that hold before the public; null before the first. */
export function published(ref: string) {
  return queryOptions({
    queryKey: ["survey-published", ref],
    queryFn: async ({ signal }) =>
      (await listSurveyPublications({ path: { ref }, query: { limit: 1 }, signal, throwOnError: true })).data
        .items[0] ?? null,
  });
}

/** What the unit promised because of a survey, and how far that is. */
export function promises(ref: string) {
  return queryOptions({
    queryKey: ["follow-ups", "of-survey", ref],
    queryFn: async ({ signal }) => {
      const asked = { path: { ref }, signal, throwOnError: true } as const;
      const [list, progress] = await Promise.all([
        listSurveyFollowUps(asked),
        readSurveyFollowUpProgress(asked),
      ]);
      return { items: list.data.items, progress: progress.data };
    },
  });
}

/** The newest surveys of a unit that are open or have results. */
export function surveysOfUnit(unit: string) {
  return queryOptions({
    queryKey: ["surveys", "public", unit],
    queryFn: async ({ signal }) =>
      (await listSurveys({ path: { ref: unit }, query: { limit: 10 }, signal, throwOnError: true })).data
        .items,
  });
}

/** Published results of the same service, or of the unit as a whole, as a row. */
export function trend(unit: string, serviceId: string | undefined) {
  return queryOptions({
    queryKey: ["survey-trend", unit, serviceId],
    queryFn: async ({ signal }) =>
      (
        await readSurveyTrend({
          path: { ref: unit },
          query: serviceId ? { serviceId } : { unitWide: true },
          signal,
          throwOnError: true,
        })
      ).data.items,
  });
}

/** Sends what somebody chose, as nobody: also of who is logged in the service is not told who they are. */
export function useAnswer(ref: string) {
  return useMutation({
    networkMode: "always",
    mutationFn: async ({ answers, channel }: { answers: Answers; channel: SurveyChannel }) => {
      const challenge = await takeProof();
      const { data } = await answerSurvey({
        path: { ref },
        headers: { "Idempotency-Key": answers.key ?? "", "Device-Token": answers.device ?? deviceToken() },
        body: { ...submissionOf(answers, channel), challenge },
        fetch: (request) => {
          (request as Request).headers.set("Accept-Language", currentLanguage());
          return globalThis.fetch(request);
        },
        throwOnError: true,
      });
      return data;
    },
  });
}
