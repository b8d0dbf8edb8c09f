import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import {
  listInstitutions,
  listStandards,
  listUnits,
  readDecree,
  readStandard,
  readVersion,
} from "@/api/sdk.gen";

/** What the address of the catalogue says, so that a search can be handed on. */
export interface CatalogueSearch {
  q?: string;
  /** Ids: their names may change. */
  unit?: string;
  instansi?: string;
}

/** The standards in force, newest first. */
export function standardsInForce({ q, unit, instansi }: CatalogueSearch) {
  return infiniteQueryOptions({
    queryKey: ["standards", "in-force", q, unit, instansi],
    queryFn: async ({ pageParam, signal }) =>
      (
        await listStandards({
          query: {
            inForce: true,
            ...(q && { q }),
            ...(unit && { unitId: unit }),
            ...(instansi && { institutionId: instansi }),
            ...pageParam,
          },
          signal,
          throwOnError: true,
        })
      ).data,
    initialPageParam: {},
    getNextPageParam: ({ next }) => (next ? { cursor: next } : null),
  });
}

export function unitsToChoose() {
  return queryOptions({
    queryKey: ["units", "to-choose"],
    queryFn: async ({ signal }) =>
      (await listUnits({ query: { limit: 100 }, signal, throwOnError: true })).data.items,
  });
}

export function institutionsToChoose() {
  return queryOptions({
    queryKey: ["institutions", "to-choose"],
    queryFn: async ({ signal }) =>
      (await listInstitutions({ query: { limit: 100 }, signal, throwOnError: true })).data.items,
  });
}

/** A standard by slug, with what is in force of it today. */
export function inForceStandard(ref: string) {
  return queryOptions({
    queryKey: ["standard", ref],
    queryFn: async ({ signal }) => (await readStandard({ path: { ref }, signal, throwOnError: true })).data,
  });
}

/** The decree on which a standard rests, with its pledge. */
export function decree(id: string) {
  return queryOptions({
    queryKey: ["decree", "public", id],
    queryFn: async ({ signal }) => (await readDecree({ path: { id }, signal, throwOnError: true })).data,
  });
}

/** Standards with their texts in force, in the order asked; those of which nothing is in force are left out. */
export function compared(slugs: string[]) {
  return queryOptions({
    queryKey: ["standards", "compared", slugs],
    queryFn: async ({ signal }) => {
      const found = slugs.map(async (ref) => {
        const standard = (await readStandard({ path: { ref }, signal, throwOnError: true })).data;
        if (!standard.inForce) return [];
        const path = { ref: standard.id, number: standard.inForce.versionNumber };
        const version = (await readVersion({ path, signal, throwOnError: true })).data;
        return [{ standard, version }];
      });
      return (await Promise.all(found)).flat();
    },
  });
}
