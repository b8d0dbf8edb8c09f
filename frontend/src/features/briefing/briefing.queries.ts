import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import {
  cancelBriefing,
  changeBriefing,
  enterBriefingOfficers,
  exportBriefingOfficers,
  holdBriefing,
  listBriefableVersions,
  listBriefingOfficers,
  listBriefings,
  listStandardReaders,
  noteBriefingOfficer,
  planBriefing,
  readBriefing,
  readBriefingList,
  removeBriefingOfficer,
} from "@/api/sdk.gen";
import type { Briefing, BriefingOfficer, BriefingPlan, OfficerDetails, OfficerRecord } from "@/api/types.gen";
import { currentLanguage } from "@/i18n/language";
import { useKeyFor } from "@/ui/idempotency";
import { keepFile } from "@/ui/keepFile.queries";

/** The briefings of a unit, newest first. */
export function briefings(unitId: string) {
  return infiniteQueryOptions({
    queryKey: ["briefings", unitId, "list"],
    queryFn: async ({ pageParam, signal }) =>
      (await listBriefings({ path: { ref: unitId }, query: pageParam, signal, throwOnError: true })).data,
    initialPageParam: {},
    getNextPageParam: ({ next }) => (next ? { cursor: next } : null),
  });
}

/** The standards in force or soon to be, and how many officers have read each. */
export function versions(unitId: string) {
  return queryOptions({
    queryKey: ["briefings", unitId, "versions"],
    queryFn: async ({ signal }) =>
      (await listBriefableVersions({ path: { ref: unitId }, signal, throwOnError: true })).data.items,
  });
}

/** Who of the unit has read what holds now. */
export function readers(unitId: string) {
  return infiniteQueryOptions({
    queryKey: ["briefings", unitId, "readers"],
    queryFn: async ({ pageParam, signal }) =>
      (await listStandardReaders({ path: { ref: unitId }, query: pageParam, signal, throwOnError: true }))
        .data,
    initialPageParam: {},
    getNextPageParam: ({ next }) => (next ? { cursor: next } : null),
  });
}

export function briefing(unitId: string, id: string) {
  return queryOptions({
    queryKey: ["briefings", unitId, "one", id],
    queryFn: async ({ signal }) => (await readBriefing({ path: { id }, signal, throwOnError: true })).data,
    staleTime: 0,
  });
}

/** Its list, who was entered last first. */
export function officers({ unitId, id }: Briefing) {
  return infiniteQueryOptions({
    queryKey: ["briefings", unitId, "officers", id],
    queryFn: async ({ pageParam, signal }) => {
      const query = { limit: 100, ...pageParam };
      return (await listBriefingOfficers({ path: { id }, query, signal, throwOnError: true })).data;
    },
    initialPageParam: {},
    getNextPageParam: ({ next }) => (next ? { cursor: next } : null),
    staleTime: 0,
  });
}

/** Who on the list has not read which standards, by name; from all of it, so that nobody is left out. */
export function unread({ unitId, id, standards }: Briefing) {
  return queryOptions({
    queryKey: ["briefings", unitId, "unread", id],
    queryFn: async ({ signal }) => {
      const found: { name: string; codes: string[] }[] = [];
      let cursor: string | undefined;
      do {
        const query = { limit: 100, ...(cursor && { cursor }) };
        const { data } = await listBriefingOfficers({ path: { id }, query, signal, throwOnError: true });
        for (const { name, readings, removed } of data.items) {
          const read = new Set(readings.map(({ versionId }) => versionId));
          const codes = standards.filter(({ versionId }) => !read.has(versionId)).map(({ code }) => code);
          if (name && !removed && codes.length > 0) found.push({ name, codes });
        }
        cursor = data.next;
      } while (cursor);
      return found.sort((one, other) => one.name.localeCompare(other.name, "id"));
    },
    staleTime: 0,
  });
}

/** What a form says, with the files that are not kept yet. */
export interface Wanted {
  plan: BriefingPlan;
  files: readonly File[];
}

export function usePlan(unitId: string) {
  const keyFor = useKeyFor();
  return useMutation({
    mutationFn: async (wanted: Wanted) => {
      const body = await withFiles(unitId, wanted);
      const headers = { "Idempotency-Key": keyFor(body) };
      return (await planBriefing({ path: { ref: unitId }, headers, body, throwOnError: true })).data;
    },
    onSettled: useReadAgain(unitId),
  });
}

/** Writes over the version that is shown now: who was told that somebody was quicker may. */
export function useChange({ id, unitId, version }: Briefing) {
  return useMutation({
    mutationFn: async (wanted: Wanted) => {
      const body = await withFiles(unitId, wanted);
      const headers = { "If-Match": `"${version}"` };
      return (await changeBriefing({ path: { id }, headers, body, throwOnError: true })).data;
    },
    onSettled: useReadAgain(unitId),
  });
}

export function useHold({ id, unitId }: Briefing) {
  const keyFor = useKeyFor();
  return useMutation({
    mutationFn: () =>
      holdBriefing({ path: { id }, headers: { "Idempotency-Key": keyFor(id) }, throwOnError: true }),
    onSettled: useReadAgain(unitId),
  });
}

export function useCancel({ id, unitId }: Briefing) {
  const keyFor = useKeyFor();
  return useMutation({
    mutationFn: (reason: string) => {
      const body = { reason };
      return cancelBriefing({
        path: { id },
        headers: { "Idempotency-Key": keyFor(body) },
        body,
        throwOnError: true,
      });
    },
    onSettled: useReadAgain(unitId),
  });
}

export function useEnter({ id, unitId }: Briefing) {
  const keyFor = useKeyFor();
  return useMutation({
    mutationFn: async (people: OfficerDetails[]) => {
      const body = { officers: people };
      const headers = { "Idempotency-Key": keyFor(body) };
      return (await enterBriefingOfficers({ path: { id }, headers, body, throwOnError: true })).data;
    },
    onSettled: useReadAgain(unitId),
  });
}

export function useNote({ id, unitId }: Briefing, officer: BriefingOfficer) {
  return useMutation({
    mutationFn: (body: OfficerRecord) =>
      noteBriefingOfficer({
        path: { id, officerId: officer.id },
        headers: { "If-Match": `"${officer.version}"` },
        body,
        throwOnError: true,
      }),
    onSettled: useReadAgain(unitId),
  });
}

export function useRemove({ id, unitId }: Briefing, officer: BriefingOfficer) {
  const keyFor = useKeyFor();
  return useMutation({
    mutationFn: (reason: string) => {
      const body = { reason };
      return removeBriefingOfficer({
        path: { id, officerId: officer.id },
        headers: { "Idempotency-Key": keyFor(body) },
        body,
        throwOnError: true,
      });
    },
    onSettled: useReadAgain(unitId),
  });
}

/** The list for the file, on paper or as a table. */
export function useSaveList({ id }: Briefing) {
  return useMutation({
    mutationFn: async (form: "pdf" | "csv") => {
      const as = { path: { id }, parseAs: "blob", throwOnError: true } as const;
      const { data } =
        form === "pdf"
          ? await readBriefingList(as)
          : await exportBriefingOfficers({ ...as, query: { format: "CSV", lang: currentLanguage() } });
      return data as unknown as Blob;
    },
  });
}

async function withFiles(unitId: string, { plan, files }: Wanted): Promise<BriefingPlan> {
  const kept: string[] = [];
  for (const file of files) kept.push(await keepFile(unitId, file));
  return { ...plan, fileIds: [...plan.fileIds, ...kept] };
}

function useReadAgain(unitId: string) {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ["briefings", unitId] });
}
