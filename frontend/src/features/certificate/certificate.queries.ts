import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import {
  changeAudit,
  changeCertificate,
  changeFinding,
  discardCertificate,
  enterCertificate,
  listCertificates,
  listCertificationCoverage,
  listForums,
  listInstitutions,
  listUnitFollowUps,
  moveCertificate,
  planFindingFollowUp,
  readCertificate,
  readCertificationCoverage,
  readFileContent,
  readUnit,
  recordAudit,
  recordFinding,
  setCertificationTarget,
} from "@/api/sdk.gen";
import type {
  AuditDetails,
  AuditFinding,
  Certificate,
  CertificateAudit,
  CertificateDetails,
  CertificateMove,
  CertificateState,
  CertificationTargetDetails,
  FindingDetails,
  FindingFollowUpPlan,
} from "@/api/types.gen";
import { useKeyFor } from "@/ui/idempotency";
import { tagged } from "@/ui/tagged";

/** What the address of the register says, so that a search can be handed on. */
export interface RegisterSearch {
  standar?: string;
  status?: CertificateState;
  instansi?: string;
  unit?: string;
  /** The certificate that is shown whole. */
  buka?: string;
}

/** All of a unit, for its members; a unit has few. */
export function unitCertificates(unitId: string) {
  return queryOptions({
    queryKey: ["certificates", "of-unit", unitId],
    queryFn: async ({ signal }) =>
      (await listCertificates({ query: { unitId, internal: true, limit: 100 }, signal, throwOnError: true }))
        .data.items,
    staleTime: 0,
  });
}

/** Where warnings go. */
export function addressOfUnit(unitId: string) {
  return queryOptions({
    queryKey: ["unit", "address", unitId],
    queryFn: async ({ signal }) =>
      (await readUnit({ path: { id: unitId }, signal, throwOnError: true })).data.email ?? null,
    staleTime: 0,
  });
}

/** What the address of the register says, in the words of the list and of its files. */
export function certificateFilter({ standar, status, instansi, unit }: RegisterSearch) {
  return {
    ...(standar && { standard: standar }),
    ...(status && { state: status }),
    ...(instansi && { institutionId: instansi }),
    ...(unit && { unitId: unit }),
  };
}

/** Those that are public, newest first. */
export function publicCertificates(search: RegisterSearch) {
  const { state, ...filter } = certificateFilter(search);
  return infiniteQueryOptions({
    queryKey: ["certificates", "public", state, filter],
    queryFn: async ({ pageParam, signal }) =>
      (
        await listCertificates({
          query: { ...filter, ...(state && { state: [state] }), ...pageParam },
          signal,
          throwOnError: true,
        })
      ).data,
    initialPageParam: {},
    getNextPageParam: ({ next }) => (next ? { cursor: next } : null),
  });
}

export function certificate(id: string) {
  return queryOptions({
    queryKey: ["certificate", id],
    queryFn: async ({ signal }) =>
      tagged(await readCertificate({ path: { id }, signal, throwOnError: true })),
    staleTime: 0,
  });
}

export function coverage() {
  return infiniteQueryOptions({
    queryKey: ["certification-coverage"],
    queryFn: async ({ pageParam, signal }) =>
      (await listCertificationCoverage({ query: { ...pageParam }, signal, throwOnError: true })).data,
    initialPageParam: {},
    getNextPageParam: ({ next }) => (next ? { cursor: next } : null),
  });
}

/** Of one institution, to change it. */
export function coverageOf(institution: string) {
  return queryOptions({
    queryKey: ["certification-coverage", institution],
    queryFn: async ({ signal }) =>
      tagged(await readCertificationCoverage({ path: { id: institution }, signal, throwOnError: true })),
    staleTime: 0,
  });
}

export function institutions() {
  return queryOptions({
    queryKey: ["institutions", "to-choose"],
    queryFn: async ({ signal }) =>
      (await listInstitutions({ query: { limit: 100 }, signal, throwOnError: true })).data.items,
  });
}

/** Whose signed record may be shown to auditors; the service says which are signed. */
export function forumsOfUnit(unitId: string) {
  return queryOptions({
    queryKey: ["forums", "of-unit", unitId, "to-show"],
    queryFn: async ({ signal }) =>
      (await listForums({ query: { unitId, limit: 100 }, signal, throwOnError: true })).data.items,
  });
}

/** What the unit has promised in public and that may mend a finding, too. */
export function promisesOfUnit(unitId: string) {
  return queryOptions({
    queryKey: ["follow-ups", "of-unit", unitId, "to-name"],
    queryFn: async ({ signal }) =>
      (await listUnitFollowUps({ path: { ref: unitId }, query: { limit: 100 }, signal, throwOnError: true }))
        .data.items,
  });
}

export async function readBytes(id: string) {
  return (await readFileContent({ path: { id }, parseAs: "blob", throwOnError: true })).data as Blob;
}

export function useEnter(unitId: string) {
  const keyFor = useKeyFor();
  return useMutation({
    mutationFn: async (body: CertificateDetails) =>
      (
        await enterCertificate({
          path: { ref: unitId },
          headers: { "Idempotency-Key": keyFor(body) },
          body,
          throwOnError: true,
        })
      ).data,
    onSettled: useReadAgain(),
  });
}

type Held = { id: string; etag: string };

export function useChange() {
  return useMutation({
    mutationFn: ({ id, etag, body }: Held & { body: CertificateDetails }) =>
      changeCertificate({ path: { id }, headers: { "If-Match": etag }, body, throwOnError: true }),
    onSettled: useReadAgain(),
  });
}

export function useMove() {
  return useMutation({
    mutationFn: ({ id, etag, body }: Held & { body: CertificateMove }) =>
      moveCertificate({ path: { id }, headers: { "If-Match": etag }, body, throwOnError: true }),
    onSettled: useReadAgain(),
  });
}

export function useDiscard() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, etag }: Held) =>
      discardCertificate({ path: { id }, headers: { "If-Match": etag }, throwOnError: true }),
    onSettled: () => queries.invalidateQueries({ queryKey: ["certificates"] }),
  });
}

/** A new audit, or one as it is to be; written over the version that is shown. */
export function useKeepAudit(of: Certificate) {
  const keyFor = useKeyFor();
  return useMutation({
    mutationFn: async ({ audit, body }: { audit: CertificateAudit | undefined; body: AuditDetails }) =>
      audit
        ? changeAudit({ ...place(audit), body, throwOnError: true })
        : recordAudit({
            path: { id: of.id },
            headers: { "Idempotency-Key": keyFor(body) },
            body,
            throwOnError: true,
          }),
    onSettled: useReadAgain(),
  });
}

export function useKeepFinding(audit: CertificateAudit) {
  const keyFor = useKeyFor();
  return useMutation({
    mutationFn: async ({ finding, body }: { finding: AuditFinding | undefined; body: FindingDetails }) =>
      finding
        ? changeFinding({ ...place(finding), body, throwOnError: true })
        : recordFinding({
            path: { id: audit.id },
            headers: { "Idempotency-Key": keyFor(body) },
            body,
            throwOnError: true,
          }),
    onSettled: useReadAgain(),
  });
}

/** Promises in public what mends a finding. */
export function usePromise(finding: string) {
  const keyFor = useKeyFor();
  const queries = useQueryClient();
  const readAgain = useReadAgain();
  return useMutation({
    mutationFn: (body: FindingFollowUpPlan) =>
      planFindingFollowUp({
        path: { id: finding },
        headers: { "Idempotency-Key": keyFor(body) },
        body,
        throwOnError: true,
      }),
    onSettled: () => Promise.all([readAgain(), queries.invalidateQueries({ queryKey: ["follow-ups"] })]),
  });
}

export function useSetTarget() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, etag, body }: Held & { body: CertificationTargetDetails }) =>
      setCertificationTarget({ path: { id }, headers: { "If-Match": etag }, body, throwOnError: true }),
    onSettled: () => queries.invalidateQueries({ queryKey: ["certification-coverage"] }),
  });
}

function place({ id, version }: { id: string; version: number }) {
  return { path: { id }, headers: { "If-Match": `"${version}"` } };
}

function useReadAgain() {
  const queries = useQueryClient();
  return () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: ["certificates"] }),
      queries.invalidateQueries({ queryKey: ["certificate"] }),
    ]);
}
