import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import {
  answerQuestion,
  appealModeration,
  correctFeedback,
  erasePerson,
  getReceipt,
  objectToAnswer,
  withdrawFeedback,
} from "@/api/sdk.gen";
import type { FeedbackCorrection } from "@/api/types.gen";
import { useKeyFor } from "@/ui/idempotency";

/** The two halves of a private link. The secret lives in the link's fragment and travels in a header only. */
export interface ReceiptKey {
  number: string;
  secret: string;
}

/** What became of an input, for whoever holds its private link; with the tag that guards changes. */
export function receipt({ number, secret }: ReceiptKey) {
  return queryOptions({
    queryKey: ["receipt", number, secret],
    queryFn: async ({ signal }) => {
      const headers = { "Receipt-Secret": secret };
      const { data, response } = await getReceipt({ path: { number }, headers, signal, throwOnError: true });
      return { ...data, etag: response.headers.get("ETag") ?? "" };
    },
    enabled: secret !== "",
  });
}

/** Under which name the device keeps a correction that is being written. */
export function correctionName({ number }: ReceiptKey) {
  return `tanda-terima/${number}/perbaikan`;
}

/** The same for an answer to a question of the office. */
export function answerName({ number }: ReceiptKey, messageId: string) {
  return `tanda-terima/${number}/jawaban/${messageId}`;
}

/** The same for what one has against an answer. */
export function objectionName({ number }: ReceiptKey) {
  return `tanda-terima/${number}/keberatan`;
}

/** The same for what one has against the hiding or concealing of it. */
export function appealName({ number }: ReceiptKey) {
  return `tanda-terima/${number}/banding`;
}

/** What its giver may do with an input. Each act lets the page read itself again, also when it failed. */
export function useReceiptActs({ number, secret }: ReceiptKey) {
  const queries = useQueryClient();
  const path = { number };
  const keyFor = useKeyFor();
  const reread = { onSettled: () => queries.invalidateQueries({ queryKey: ["receipt", number] }) };
  const guarded = (etag: string) => ({ "Receipt-Secret": secret, "If-Match": etag });

  const amend = useMutation({
    mutationFn: ({ etag, ...body }: FeedbackCorrection & { etag: string }) =>
      correctFeedback({ path, body, headers: guarded(etag), throwOnError: true }),
    ...reread,
  });
  const withdraw = useMutation({
    mutationFn: (etag: string) => withdrawFeedback({ path, headers: guarded(etag), throwOnError: true }),
    ...reread,
  });
  const erase = useMutation({
    mutationFn: () => erasePerson({ path, headers: { "Receipt-Secret": secret }, throwOnError: true }),
    ...reread,
  });
  const answer = useMutation({
    mutationFn: (body: { messageId: string; text: string }) => {
      const headers = { "Receipt-Secret": secret, "Idempotency-Key": keyFor(body) };
      return answerQuestion({ path, body, headers, throwOnError: true });
    },
    ...reread,
  });
  const object = useMutation({
    mutationFn: (body: { text: string }) => {
      const headers = { "Receipt-Secret": secret, "Idempotency-Key": keyFor(body) };
      return objectToAnswer({ path, body, headers, throwOnError: true });
    },
    ...reread,
  });
  const appeal = useMutation({
    mutationFn: (body: { text: string }) => {
      const headers = { "Receipt-Secret": secret, "Idempotency-Key": keyFor(body) };
      return appealModeration({ path, body, headers, throwOnError: true });
    },
    ...reread,
  });
  return { amend, withdraw, erase, answer, object, appeal };
}
