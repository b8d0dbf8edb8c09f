import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import {
  addAddendum,
  beginAgreementDraft,
  changeAgreementDraft,
  drawSignature,
  listAddenda,
  readAgreementDocx,
  readAgreementDraft,
  readAgreementPdf,
  readAgreementReadiness,
  signAgreement,
} from "@/api/sdk.gen";
import type { AddendumText, AgreementText, PaperEdition, SigningDetails } from "@/api/types.gen";
import { useKeyFor } from "@/ui/idempotency";
import { keepFile } from "@/ui/keepFile.queries";
import { isMissing } from "@/ui/problem";
import { tagged } from "@/ui/tagged";

/** The draft of the record of agreement of a forum; null while nobody has begun one. */
export function agreementDraft(forum: string) {
  return queryOptions({
    queryKey: ["agreement", forum],
    queryFn: async ({ signal }) => {
      try {
        return tagged(await readAgreementDraft({ path: { ref: forum }, signal, throwOnError: true }));
      } catch (failure) {
        if (isMissing(failure)) return null;
        throw failure;
      }
    },
    staleTime: 0,
  });
}

/** What the draft lacks before it can be signed. */
export function agreementReadiness(forum: string) {
  return queryOptions({
    queryKey: ["agreement", forum, "readiness"],
    queryFn: async ({ signal }) =>
      (await readAgreementReadiness({ path: { ref: forum }, signal, throwOnError: true })).data,
    staleTime: 0,
  });
}

/** The signature moves the forum, and with it what is shown of its standards. */
function useShowAgain() {
  const queries = useQueryClient();
  return () =>
    queries.invalidateQueries({
      predicate: ({ queryKey }) => /^(agreement|forum|standard|session)/.test(String(queryKey[0])),
    });
}

export function useBeginDraft(forum: string) {
  const keyFor = useKeyFor();
  return useMutation({
    mutationFn: async () =>
      (
        await beginAgreementDraft({
          path: { ref: forum },
          headers: { "Idempotency-Key": keyFor(forum) },
          throwOnError: true,
        })
      ).data,
    onSettled: useShowAgain(),
  });
}

export function useChangeDraft(forum: string) {
  return useMutation({
    mutationFn: async ({ etag, body }: { etag: string; body: AgreementText }) =>
      tagged(
        await changeAgreementDraft({
          path: { ref: forum },
          headers: { "If-Match": etag },
          body,
          throwOnError: true,
        }),
      ),
    onSettled: useShowAgain(),
  });
}

export function useDrawSignature(forum: string) {
  return useMutation({
    mutationFn: async ({ id, image }: { id: string; image: string }) => {
      await drawSignature({ path: { ref: forum, id }, body: { image }, throwOnError: true });
    },
    onSettled: useShowAgain(),
  });
}

export function useSignAgreement(forum: string) {
  const keyFor = useKeyFor();
  return useMutation({
    mutationFn: async ({ etag, body }: { etag: string; body: SigningDetails }) =>
      (
        await signAgreement({
          path: { ref: forum },
          body,
          headers: { "Idempotency-Key": keyFor(body), "If-Match": etag },
          throwOnError: true,
        })
      ).data,
    onSettled: useShowAgain(),
  });
}

/** What was added to the signed record, oldest first. */
export function addenda(forum: string) {
  return queryOptions({
    queryKey: ["agreement", forum, "addenda"],
    queryFn: async ({ signal }) =>
      (await listAddenda({ path: { ref: forum }, signal, throwOnError: true })).data.items,
  });
}

/** Adds to the signed record; a file that comes with it is kept first. */
export function useAddAddendum(forum: string, unitId: string) {
  const keyFor = useKeyFor();
  return useMutation({
    mutationFn: async ({ text, reason, file }: { text: string; reason: string; file: File | null }) => {
      const body: AddendumText = { text, reason, fileId: file && (await keepFile(unitId, file)) };
      return (
        await addAddendum({
          path: { ref: forum },
          body,
          headers: { "Idempotency-Key": keyFor(body) },
          throwOnError: true,
        })
      ).data;
    },
    onSettled: useShowAgain(),
  });
}

/** Keeps a file of the unit; its id is what the signing names. */
export function useKeepFile(unitId: string) {
  return useMutation({
    mutationFn: (file: File) => keepFile(unitId, file),
  });
}

const PAPERS = { pdf: readAgreementPdf, docx: readAgreementDocx };

/** The paper as it would be signed now. */
export function useAgreementPaper(forum: string) {
  return useMutation({
    mutationFn: async ({ form, edition }: { form: "pdf" | "docx"; edition: PaperEdition }) =>
      (
        await PAPERS[form]({
          path: { ref: forum },
          query: { edition },
          parseAs: "blob",
          throwOnError: true,
        })
      ).data as Blob,
  });
}
