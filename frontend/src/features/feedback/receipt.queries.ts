import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { answerQuestion, correctFeedback, erasePerson, getReceipt, withdrawFeedback } from "@/api/sdk.gen";
import { randomUuid } from "@/device/uuid";

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

/** What its giver may do with an input. Each act lets the page read itself again, also when it failed. */
export function useReceiptActs({ number, secret }: ReceiptKey) {
  const queries = useQueryClient();
  const path = { number };
  const [answerKey, renewAnswerKey] = useState(randomUuid);
  const reread = { onSettled: () => queries.invalidateQueries({ queryKey: ["receipt", number] }) };
  const guarded = (etag: string) => ({ "Receipt-Secret": secret, "If-Match": etag });

  const amend = useMutation({
    mutationFn: ({ text, etag }: { text: string; etag: string }) =>
      correctFeedback({ path, body: { text }, headers: guarded(etag), throwOnError: true }),
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
      const headers = { "Receipt-Secret": secret, "Idempotency-Key": answerKey };
      return answerQuestion({ path, body, headers, throwOnError: true });
    },
    onSuccess: () => renewAnswerKey(randomUuid()),
    ...reread,
  });
  return { amend, withdraw, erase, answer };
}
