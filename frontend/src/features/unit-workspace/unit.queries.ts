import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import {
  changeInstitution,
  changePaperSettings,
  changeService,
  changeUnit,
  enterInstitution,
  enterService,
  enterUnit,
  listInstitutions,
  listServices,
  listStandards,
  listUnits,
  readInstitution,
  readPaperSettings,
  readService,
  readUnit,
} from "@/api/sdk.gen";
import type {
  InstitutionPlan,
  PaperSettingsPlan,
  ServiceDetails,
  ServicePlan,
  UnitDetails,
  UnitPlan,
} from "@/api/types.gen";
import { useKeyFor } from "@/ui/idempotency";
import { keepFile } from "@/ui/keepFile.queries";
import { tagged } from "@/ui/tagged";

/** What is written is shown by every list and page of it, the public ones included. */
const SHOWN_IN = ["institutions", "institution", "units", "unit", "services", "service", "me"];

function useShowAgain() {
  const queries = useQueryClient();
  return () =>
    queries.invalidateQueries({ predicate: ({ queryKey }) => SHOWN_IN.includes(String(queryKey[0])) });
}

export function institutions() {
  return infiniteQueryOptions({
    queryKey: ["institutions"],
    queryFn: async ({ pageParam, signal }) =>
      (await listInstitutions({ query: { limit: 100, ...pageParam }, signal, throwOnError: true })).data,
    initialPageParam: {},
    getNextPageParam: ({ next }) => (next ? { cursor: next } : null),
  });
}

/** All units, newest first, or those in which all words of `q` occur. */
export function units(q: string) {
  return infiniteQueryOptions({
    queryKey: ["units", "of-all", q],
    queryFn: async ({ pageParam, signal }) =>
      (await listUnits({ query: { ...(q && { q }), ...pageParam }, signal, throwOnError: true })).data,
    initialPageParam: {},
    getNextPageParam: ({ next }) => (next ? { cursor: next } : null),
  });
}

export function unitToChange(ref: string) {
  return queryOptions({
    queryKey: ["unit", "to-change", ref],
    queryFn: async ({ signal }) => tagged(await readUnit({ path: { id: ref }, signal, throwOnError: true })),
  });
}

/** How the papers of a unit look and are numbered. */
export function paperSettings(unitId: string) {
  return queryOptions({
    queryKey: ["paper-settings", unitId],
    queryFn: async ({ signal }) =>
      tagged(await readPaperSettings({ path: { ref: unitId }, signal, throwOnError: true })),
    staleTime: 0,
  });
}

type PaperChange = { etag: string; body: PaperSettingsPlan; logo: File | null };

/** Says how papers look; a new logo is kept first. */
export function useChangePaperSettings(unitId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ etag, body, logo }: PaperChange) =>
      tagged(
        await changePaperSettings({
          path: { ref: unitId },
          headers: { "If-Match": etag },
          body: logo === null ? body : { ...body, logoFileId: await keepFile(unitId, logo) },
          throwOnError: true,
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: ["paper-settings"] }),
  });
}

export function institutionToChange(ref: string) {
  return queryOptions({
    queryKey: ["institution", "to-change", ref],
    queryFn: async ({ signal }) =>
      tagged(await readInstitution({ path: { id: ref }, signal, throwOnError: true })),
  });
}

/** The services a unit gives, or those it gave once. */
export function unitServices(unitId: string, archived: boolean) {
  return infiniteQueryOptions({
    queryKey: ["services", "of-unit", unitId, archived],
    queryFn: async ({ pageParam, signal }) =>
      (await listServices({ query: { unitId, archived, ...pageParam }, signal, throwOnError: true })).data,
    initialPageParam: {},
    getNextPageParam: ({ next }) => (next ? { cursor: next } : null),
  });
}

/** The standards of a unit that are in force. */
export function standardsInForce(unitId: string) {
  return queryOptions({
    queryKey: ["standards", "in-force", "of-unit", unitId],
    queryFn: async ({ signal }) =>
      (await listStandards({ query: { unitId, inForce: true, limit: 100 }, signal, throwOnError: true })).data
        .items,
  });
}

export function serviceToChange(ref: string) {
  return queryOptions({
    queryKey: ["service", "to-change", ref],
    queryFn: async ({ signal }) =>
      tagged(await readService({ path: { id: ref }, signal, throwOnError: true })),
  });
}

export function useEnterInstitution() {
  const keyFor = useKeyFor();
  return useMutation({
    mutationFn: async (body: InstitutionPlan) =>
      (await enterInstitution({ body, headers: { "Idempotency-Key": keyFor(body) }, throwOnError: true }))
        .data,
    onSuccess: useShowAgain(),
  });
}

interface Change<T> {
  id: string;
  etag: string;
  body: T;
}

export function useChangeInstitution() {
  return useMutation({
    mutationFn: async ({ id, etag, body }: Change<InstitutionPlan>) =>
      tagged(
        await changeInstitution({ path: { id }, headers: { "If-Match": etag }, body, throwOnError: true }),
      ),
    onSettled: useShowAgain(),
  });
}

export function useEnterUnit() {
  const keyFor = useKeyFor();
  return useMutation({
    mutationFn: async (body: UnitPlan) =>
      (await enterUnit({ body, headers: { "Idempotency-Key": keyFor(body) }, throwOnError: true })).data,
    onSuccess: useShowAgain(),
  });
}

export function useChangeUnit() {
  return useMutation({
    mutationFn: async ({ id, etag, body }: Change<UnitDetails>) =>
      tagged(await changeUnit({ path: { id }, headers: { "If-Match": etag }, body, throwOnError: true })),
    onSettled: useShowAgain(),
  });
}

export function useEnterService() {
  const keyFor = useKeyFor();
  return useMutation({
    mutationFn: async (body: ServicePlan) =>
      (await enterService({ body, headers: { "Idempotency-Key": keyFor(body) }, throwOnError: true })).data,
    onSuccess: useShowAgain(),
  });
}

export function useChangeService() {
  return useMutation({
    mutationFn: async ({ id, etag, body }: Change<ServiceDetails>) =>
      (await changeService({ path: { id }, headers: { "If-Match": etag }, body, throwOnError: true })).data,
    onSettled: useShowAgain(),
  });
}
