import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import {
  beginDecree,
  beginPledge,
  changeDecree,
  changePledge,
  discardDecree,
  discardPledge,
  listDecrees,
  listPledges,
  listStandards,
  readDecree,
  readDecreeDocx,
  readDecreePdf,
  readDecreeReadiness,
  readPledge,
  readPledgeDocx,
  readPledgePdf,
  signDecree,
  signPledge,
} from "@/api/sdk.gen";
import type { DecreeDetails, DecreePlan, PledgeDetails } from "@/api/types.gen";
import { useKeyFor } from "@/ui/idempotency";
import { keepFile } from "@/ui/keepFile.queries";
import { tagged } from "@/ui/tagged";

/** The decrees of a unit, its drafts included, newest first. */
export function unitDecrees(unitId: string) {
  return infiniteQueryOptions({
    queryKey: ["decrees", "of-unit", unitId],
    queryFn: async ({ pageParam, signal }) =>
      (await listDecrees({ query: { unitId, drafts: true, ...pageParam }, signal, throwOnError: true })).data,
    initialPageParam: {},
    getNextPageParam: ({ next }) => (next ? { cursor: next } : null),
  });
}

export function decreeToRun(id: string) {
  return queryOptions({
    queryKey: ["decree", id],
    queryFn: async ({ signal }) => tagged(await readDecree({ path: { id }, signal, throwOnError: true })),
    // Its standards move on by acts of others, and its ETag with them.
    staleTime: 0,
  });
}

/** What is missing before the signature. */
export function decreeReadiness(id: string) {
  return queryOptions({
    queryKey: ["decree", id, "readiness"],
    queryFn: async ({ signal }) =>
      (await readDecreeReadiness({ path: { id }, signal, throwOnError: true })).data,
    staleTime: 0,
  });
}

/** All standards of a unit by their code; those that are agreed can be established. */
export function standardsToEstablish(unitId: string) {
  return queryOptions({
    queryKey: ["standards", "to-establish", unitId],
    queryFn: async ({ signal }) => {
      const query = { unitId, drafts: true, limit: 100 };
      const { items } = (await listStandards({ query, signal, throwOnError: true })).data;
      return items.sort((one, other) => one.code.localeCompare(other.code, "id", { numeric: true }));
    },
    staleTime: 0,
  });
}

/** The pledges that rest on a decree, drafts included, newest first. */
export function pledgesOn(unitId: string, decreeId: string) {
  return queryOptions({
    queryKey: ["pledges", unitId, decreeId],
    queryFn: async ({ signal }) =>
      (
        await listPledges({
          query: { unitId, decreeId, drafts: true, limit: 100 },
          signal,
          throwOnError: true,
        })
      ).data.items,
    staleTime: 0,
  });
}

/** A pledge as it is, to change it or to sign it. */
export function pledgeToRun(id: string) {
  return queryOptions({
    queryKey: ["pledge", id],
    queryFn: async ({ signal }) => tagged(await readPledge({ path: { id }, signal, throwOnError: true })),
    staleTime: 0,
  });
}

function useShowAgain() {
  const queries = useQueryClient();
  return () =>
    queries.invalidateQueries({
      predicate: ({ queryKey }) => /^(decree|pledge|standard)/.test(String(queryKey[0])),
    });
}

export function useBeginDecree() {
  const keyFor = useKeyFor();
  return useMutation({
    mutationFn: async (body: DecreePlan) =>
      (await beginDecree({ body, headers: { "Idempotency-Key": keyFor(body) }, throwOnError: true })).data,
    onSuccess: useShowAgain(),
  });
}

export interface Seen {
  id: string;
  /** Of the thing as the one who acts has seen it. */
  etag: string;
}

export function useChangeDecree() {
  return useMutation({
    mutationFn: async ({ id, etag, body }: Seen & { body: DecreeDetails }) =>
      tagged(await changeDecree({ path: { id }, headers: { "If-Match": etag }, body, throwOnError: true })),
    onSettled: useShowAgain(),
  });
}

export function useDiscard(what: "decree" | "pledge") {
  const showAgain = useShowAgain();
  const discard = what === "decree" ? discardDecree : discardPledge;
  return useMutation({
    mutationFn: ({ id, etag }: Seen) =>
      discard({ path: { id }, headers: { "If-Match": etag }, throwOnError: true }),
    onSuccess: showAgain,
  });
}

export function useBeginPledge() {
  const keyFor = useKeyFor();
  return useMutation({
    mutationFn: async (body: { decreeId: string }) =>
      (await beginPledge({ body, headers: { "Idempotency-Key": keyFor(body) }, throwOnError: true })).data,
    onSuccess: useShowAgain(),
  });
}

export function useChangePledge() {
  return useMutation({
    mutationFn: async ({ id, etag, body }: Seen & { body: PledgeDetails }) =>
      tagged(await changePledge({ path: { id }, headers: { "If-Match": etag }, body, throwOnError: true })),
    onSettled: useShowAgain(),
  });
}

/** Sends the scan, then says that it is signed. */
export function useSign(what: "decree" | "pledge", unitId: string) {
  const sign = what === "decree" ? signDecree : signPledge;
  return useMutation({
    mutationFn: async ({ id, etag, scan, signedOn }: Seen & { scan: File; signedOn: string }) => {
      const body = { fileId: await keepFile(unitId, scan), signedOn };
      await sign({ path: { id }, headers: { "If-Match": etag }, body, throwOnError: true });
    },
    onSettled: useShowAgain(),
  });
}

const PAPERS = {
  decree: { pdf: readDecreePdf, docx: readDecreeDocx },
  pledge: { pdf: readPledgePdf, docx: readPledgeDocx },
};

export type PaperForm = "pdf" | "docx";

/** The paper as it is now, read with one's login, since drafts are for members. */
export function usePaper(what: "decree" | "pledge") {
  return useMutation({
    mutationFn: async ({ id, form }: { id: string; form: PaperForm }) =>
      (await PAPERS[what][form]({ path: { id }, parseAs: "blob", throwOnError: true })).data as Blob,
  });
}
