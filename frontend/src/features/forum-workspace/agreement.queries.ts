import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { openCommentWindow, recordAgreement } from "@/api/sdk.gen";
import type { Forum } from "@/api/types.gen";
import { randomUuid } from "@/device/uuid";
import { useKeyFor } from "@/ui/idempotency";
import { keepFile } from "@/ui/keepFile.queries";

/** The record and the forum change what is shown of the forum and of its standards. */
function useShowAgain() {
  const queries = useQueryClient();
  return () =>
    queries.invalidateQueries({
      predicate: ({ queryKey }) => /^(forum|standard)/.test(String(queryKey[0])),
    });
}

interface Signed {
  document: File;
  attendance: File;
  signedOn: string;
  number: string | null;
}

/** Sends both files, then the record. */
export function useRecordAgreement(forum: Forum) {
  const keyFor = useKeyFor();
  return useMutation({
    mutationFn: async ({ document, attendance, signedOn, number }: Signed) => {
      const body = {
        signedOn,
        documentFileId: await keepFile(forum.unit.id, document),
        attendanceFileId: await keepFile(forum.unit.id, attendance),
        ...(number && { number }),
      };
      const answer = await recordAgreement({
        path: { ref: forum.id },
        body,
        headers: { "Idempotency-Key": keyFor(body) },
        throwOnError: true,
      });
      return answer.data;
    },
    onSuccess: useShowAgain(),
  });
}

export function useOpenCommentWindow(ref: string) {
  const key = useRef(randomUuid());
  return useMutation({
    mutationFn: async () =>
      (
        await openCommentWindow({
          path: { ref },
          body: {},
          headers: { "Idempotency-Key": key.current },
          throwOnError: true,
        })
      ).data,
    onSuccess: useShowAgain(),
  });
}
