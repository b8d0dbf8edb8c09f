import { useMutation } from "@tanstack/react-query";
import { erasePersonOnRequest, exportPerson, findPersons } from "@/api/sdk.gen";
import type { PersonRequest } from "@/api/types.gen";

/** Looks for a person in what the unit keeps. Nothing is kept of what was found once the page is left. */
export function useFindPersons(ref: string) {
  return useMutation({
    mutationFn: async (text: string) =>
      (await findPersons({ path: { ref }, body: { text }, throwOnError: true })).data.items,
    gcTime: 0,
  });
}

export function useExportPerson(ref: string) {
  return useMutation({
    mutationFn: async (body: PersonRequest) =>
      (await exportPerson({ path: { ref }, body, throwOnError: true })).data,
    gcTime: 0,
  });
}

export function useErasePerson(ref: string) {
  return useMutation({
    mutationFn: async (body: PersonRequest) => {
      await erasePersonOnRequest({ path: { ref }, body, throwOnError: true });
    },
  });
}
