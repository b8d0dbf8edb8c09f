import { infiniteQueryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import {
  changeApiClient,
  listApiClients,
  makeApiClient,
  renewApiClientSecret,
  revokeApiClient,
} from "@/api/sdk.gen";
import type { ApiClient, ApiClientPlan } from "@/api/types.gen";
import { randomUuid } from "@/device/uuid";
import { useKeyFor } from "@/ui/idempotency";

/** The API clients of a unit, newest first; when they last called grows while one looks elsewhere. */
export function apiClients(unitId: string) {
  return infiniteQueryOptions({
    queryKey: ["api-clients", unitId],
    queryFn: async ({ pageParam, signal }) => {
      const query = { limit: 50, ...pageParam };
      return (await listApiClients({ path: { ref: unitId }, query, signal, throwOnError: true })).data;
    },
    initialPageParam: {},
    getNextPageParam: ({ next }) => (next ? { cursor: next } : null),
    staleTime: 0,
  });
}

/** What is asked for holds for the client as it was seen. */
function seen({ version }: ApiClient) {
  return { "If-Match": `"${version}"` };
}

function useShowAgain() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ["api-clients"] });
}

export function useMakeClient(unitId: string) {
  const keyFor = useKeyFor();
  return useMutation({
    mutationFn: async (body: ApiClientPlan) => {
      const headers = { "Idempotency-Key": keyFor(body) };
      return (await makeApiClient({ path: { ref: unitId }, body, headers, throwOnError: true })).data;
    },
    onSuccess: useShowAgain(),
  });
}

export function useChangeClient() {
  return useMutation({
    mutationFn: async ({ client, body }: { client: ApiClient; body: ApiClientPlan }) =>
      (await changeApiClient({ path: { id: client.id }, headers: seen(client), body, throwOnError: true }))
        .data,
    onSettled: useShowAgain(),
  });
}

export function useRenewSecret() {
  return useMutation({
    mutationFn: async (client: ApiClient) => {
      const headers = { ...seen(client), "Idempotency-Key": randomUuid() };
      return (await renewApiClientSecret({ path: { id: client.id }, headers, throwOnError: true })).data;
    },
    onSettled: useShowAgain(),
  });
}

export function useRevokeClient() {
  return useMutation({
    mutationFn: async (client: ApiClient) =>
      (await revokeApiClient({ path: { id: client.id }, headers: seen(client), throwOnError: true })).data,
    onSettled: useShowAgain(),
  });
}
