import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import {
  addWebhook,
  changeWebhook,
  listWebhookDeliveries,
  listWebhooks,
  removeWebhook,
  replayWebhook,
  rotateWebhookSecret,
  testWebhook,
} from "@/api/sdk.gen";
import type { Webhook, WebhookDeliveryState, WebhookPlan, WebhookReplay } from "@/api/types.gen";
import { randomUuid } from "@/device/uuid";
import { useKeyFor } from "@/ui/idempotency";

/** All of a unit, which are twenty at most. */
export function webhooks(unitId: string) {
  return queryOptions({
    queryKey: ["webhooks", unitId],
    queryFn: async ({ signal }) =>
      (await listWebhooks({ query: { unitId, limit: 100 }, signal, throwOnError: true })).data.items,
    staleTime: 0,
  });
}

/** What a webhook was sent, newest first. */
export function deliveries(id: string, state: WebhookDeliveryState | undefined) {
  return infiniteQueryOptions({
    queryKey: ["webhook-deliveries", id, state],
    queryFn: async ({ pageParam, signal }) => {
      const query = { limit: 20, ...(state && { state }), ...pageParam };
      return (await listWebhookDeliveries({ path: { id }, query, signal, throwOnError: true })).data;
    },
    initialPageParam: {},
    getNextPageParam: ({ next }) => (next ? { cursor: next } : null),
    staleTime: 0,
  });
}

/** Makes one, which alone tells its secret. */
export function useAddWebhook(unitId: string) {
  const keyFor = useKeyFor();
  return useMutation({
    mutationFn: async (body: WebhookPlan) =>
      (
        await addWebhook({
          query: { unitId },
          headers: { "Idempotency-Key": keyFor(body) },
          body,
          throwOnError: true,
        })
      ).data,
    onSettled: useReadAgain(unitId),
  });
}

/** Writes over the version that is handed in, and no later one. */
export function useChangeWebhook(unitId: string) {
  return useMutation({
    mutationFn: async ({ webhook, body }: { webhook: Webhook; body: WebhookPlan }) =>
      (await changeWebhook({ ...place(webhook), body, throwOnError: true })).data,
    onSettled: useReadAgain(unitId),
  });
}

export function useRemoveWebhook(unitId: string) {
  return useMutation({
    mutationFn: (webhook: Webhook) => removeWebhook({ ...place(webhook), throwOnError: true }),
    onSettled: useReadAgain(unitId),
  });
}

export function useRotateSecret(unitId: string, id: string) {
  const key = useKeyOfOne();
  return useMutation({
    mutationFn: async () =>
      (await rotateWebhookSecret({ path: { id }, headers: key.headers, throwOnError: true })).data,
    onSuccess: key.renew,
    onSettled: useReadAgain(unitId),
  });
}

export function useTestWebhook(id: string) {
  const queries = useQueryClient();
  const key = useKeyOfOne();
  return useMutation({
    mutationFn: async () =>
      (await testWebhook({ path: { id }, headers: key.headers, throwOnError: true })).data,
    onSuccess: key.renew,
    onSettled: () => queries.invalidateQueries({ queryKey: ["webhook-deliveries", id] }),
  });
}

export function useReplay(unitId: string, id: string) {
  const queries = useQueryClient();
  const readAgain = useReadAgain(unitId);
  const key = useKeyOfOne();
  return useMutation({
    mutationFn: async (body: WebhookReplay) =>
      (await replayWebhook({ path: { id }, headers: key.headers, body, throwOnError: true })).data,
    // Whatever became of it, another wish is another one.
    onSettled: () => {
      key.renew();
      return Promise.all([readAgain(), queries.invalidateQueries({ queryKey: ["webhook-deliveries", id] })]);
    },
  });
}

/** The same until it was done: who presses again after a broken line does it once. */
function useKeyOfOne() {
  const [key, setKey] = useState(randomUuid);
  return { headers: { "Idempotency-Key": key }, renew: () => setKey(randomUuid()) };
}

function place({ id, version }: Webhook) {
  return { path: { id }, headers: { "If-Match": `"${version}"` } };
}

function useReadAgain(unitId: string) {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ["webhooks", unitId] });
}
