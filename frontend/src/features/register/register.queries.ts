import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import {
  listRegisterHeads,
  listRegisterKeys,
  proveConsistency,
  proveReceipt,
  readLatestRegisterHead,
} from "@/api/sdk.gen";
import { Refusal } from "@/ui/problem";

/** What proves that an input is in the register, for whoever holds its private link. Asked again until it is provable. */
export function receiptProof({ number, secret }: { number: string; secret: string }) {
  return queryOptions({
    queryKey: ["receipt", number, secret, "register-proof"],
    queryFn: async ({ signal }) => {
      const headers = { "Receipt-Secret": secret };
      return (await proveReceipt({ path: { number }, headers, signal, throwOnError: true })).data;
    },
    enabled: secret !== "",
    refetchInterval: ({ state }) => (state.data?.provable === false ? 1_000 : false),
  });
}

/** The keys that sign and have signed the register. */
export function registerKeys() {
  return queryOptions({
    queryKey: ["register-keys"],
    queryFn: async ({ signal }) => (await listRegisterKeys({ signal, throwOnError: true })).data.items,
  });
}

/** The newest signed head; nothing before the register's first entry has its place. */
export function newestHead() {
  return queryOptions({
    queryKey: ["register-head"],
    queryFn: async ({ signal }) => {
      try {
        return (await readLatestRegisterHead({ signal, throwOnError: true })).data;
      } catch (failure) {
        if (failure instanceof Refusal && failure.problem.code === "not-yet-sequenced") return null;
        throw failure;
      }
    },
  });
}

/** The newest head, and what shows that it goes on from a register of that size; null when it has fewer entries by now. */
export function growthSince(size: number) {
  return queryOptions({
    queryKey: ["register-growth", size],
    queryFn: async ({ signal }) => {
      const head = (await readLatestRegisterHead({ signal, throwOnError: true })).data;
      if (head.size < size) return null;
      const query = { from: size, to: head.size };
      return { head, proof: (await proveConsistency({ query, signal, throwOnError: true })).data };
    },
    staleTime: 0,
    gcTime: 0,
  });
}

/** The heads that were published, one a day, newest first. */
export function publishedHeads() {
  return infiniteQueryOptions({
    queryKey: ["register-heads"],
    queryFn: async ({ signal, pageParam }) =>
      (
        await listRegisterHeads({
          query: { limit: 7, ...(pageParam && { cursor: pageParam }) },
          signal,
          throwOnError: true,
        })
      ).data,
    initialPageParam: "",
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}
