import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { eraseRegisterWords, listRegisterEntries, listUnits, proveEntry, readUnit } from "@/api/sdk.gen";
import type { Unit } from "@/api/types.gen";
import { told } from "./broken";
import { checkProof } from "./checkProof";
import { registerKeys } from "./register.queries";
import { filterOf, type RegisterSearch } from "./search";

/** The public acts asked for, newest first. */
export function registerEntries(search: RegisterSearch) {
  const filter = filterOf(search);
  return infiniteQueryOptions({
    queryKey: ["register-entries", filter],
    queryFn: async ({ signal, pageParam }) =>
      (
        await listRegisterEntries({
          query: { limit: 30, ...filter, ...(pageParam && { cursor: pageParam }) },
          signal,
          throwOnError: true,
        })
      ).data,
    initialPageParam: "",
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

/** What proves one act, and what a check of it on this device says. Asked again until the act is provable. */
export function provenEntry(id: string) {
  return queryOptions({
    queryKey: ["register-entry", id, "proof"],
    queryFn: async ({ signal, client }) => {
      const proof = (await proveEntry({ path: { id }, signal, throwOnError: true })).data;
      if (!proof.provable) return { proof, found: undefined };
      const keys = await client.fetchQuery(registerKeys());
      const trusted = keys.map(({ publicKey }) => publicKey);
      return { proof, found: await told(() => checkProof(JSON.stringify(proof), trusted)) };
    },
    refetchInterval: ({ state }) => (state.data?.proof.provable === false ? 1_000 : false),
  });
}

/** Takes away what was written with an act; what proves the act then says so. */
export function useErase(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (reason: string) =>
      eraseRegisterWords({ path: { id }, body: { reason }, throwOnError: true }),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ["register-entry", id] }),
        queries.invalidateQueries({ queryKey: ["register-entries"] }),
      ]),
  });
}

/** What a unit is called, and where its page is. */
export function unitNamed(id: string) {
  return queryOptions({
    queryKey: ["unit", id, "name"],
    queryFn: async ({ signal }) => {
      const { slug, name } = (await readUnit({ path: { id }, signal, throwOnError: true })).data;
      return { slug, name };
    },
  });
}

/** All of them, by name. */
export function unitsToChoose() {
  return queryOptions({
    queryKey: ["units", "all"],
    queryFn: async ({ signal }) => {
      const found: Unit[] = [];
      let cursor: string | undefined;
      do {
        const query = { limit: 100, ...(cursor && { cursor }) };
        const page = (await listUnits({ query, signal, throwOnError: true })).data;
        found.push(...page.items);
        cursor = page.next;
      } while (cursor);
      return found.sort((one, other) => one.name.localeCompare(other.name, "id"));
    },
  });
}
