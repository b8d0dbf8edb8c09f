import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import {
  changeAssessmentRules,
  listAssessmentRules,
  readAssessment,
  readAssessmentRules,
  readEvidencePack,
  saveEvidencePack,
} from "@/api/sdk.gen";
import type { AssessmentRulesDetails, EvidencePack, Indicator } from "@/api/types.gen";
import { tagged } from "@/ui/tagged";

/** What the national evaluation would say of a unit now. */
export function assessment(unitId: string) {
  return queryOptions({
    queryKey: ["assessment", unitId],
    queryFn: async ({ signal }) =>
      (await readAssessment({ path: { ref: unitId }, signal, throwOnError: true })).data,
    staleTime: 0,
  });
}

/** What the evidence pack of an indicator would hold; nothing is written for it. */
export function evidencePack(unitId: string, indicator: Indicator) {
  return queryOptions({
    queryKey: ["evidence-pack", unitId, indicator],
    queryFn: async ({ signal }) =>
      (await readEvidencePack({ path: { ref: unitId, indicator }, signal, throwOnError: true })).data,
    staleTime: 0,
  });
}

/** A pack as it was saved, with what came of it where that can be read. */
export interface SavedPack {
  file: Blob;
  made: EvidencePack | undefined;
}

/** Reads the pack with the login, since lists of names are in it. */
export function useEvidencePack(unitId: string, indicator: Indicator) {
  return useMutation({
    mutationFn: async (): Promise<SavedPack> => {
      const file = (
        await saveEvidencePack({ path: { ref: unitId, indicator }, parseAs: "blob", throwOnError: true })
      ).data as Blob;
      return { file, made: await manifestOf(file).catch(() => undefined) };
    },
  });
}

/** The manifest is the first entry of the ZIP and lies there as it is, behind a header of 30 bytes, its name and what is extra. */
async function manifestOf(zip: Blob): Promise<EvidencePack> {
  const head = new DataView(await zip.slice(0, 30).arrayBuffer());
  const from = 30 + head.getUint16(26, true) + head.getUint16(28, true);
  return JSON.parse(await zip.slice(from, from + head.getUint32(18, true)).text());
}

/** Scales and weights, newest first. */
export function assessmentRules() {
  return queryOptions({
    queryKey: ["assessment-rules"],
    queryFn: async ({ signal }) => (await listAssessmentRules({ signal, throwOnError: true })).data.items,
  });
}

export function assessmentRulesToChange(validFrom: string) {
  return queryOptions({
    queryKey: ["assessment-rules", validFrom],
    queryFn: async ({ signal }) =>
      tagged(await readAssessmentRules({ path: { validFrom }, signal, throwOnError: true })),
  });
}

interface Save {
  validFrom: string;
  /** Of the rules as they were read; left out when they are entered. */
  etag?: string;
  body: AssessmentRulesDetails;
}

export function useSaveAssessmentRules() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ validFrom, etag, body }: Save) =>
      (
        await changeAssessmentRules({
          path: { validFrom },
          headers: etag ? { "If-Match": etag } : { "If-None-Match": "*" },
          body,
          throwOnError: true,
        })
      ).data,
    onSettled: () => queries.invalidateQueries({ queryKey: ["assessment-rules"] }),
  });
}
