import { infiniteQueryOptions, keepPreviousData, queryOptions, useMutation } from "@tanstack/react-query";
import {
  exportPicture,
  exportUnitPictures,
  listUnitPictures,
  readPicture,
  readUnitPicture,
} from "@/api/sdk.gen";
import type { PictureGrouping, PictureMeasure, PictureState } from "@/api/types.gen";
import { currentLanguage } from "@/i18n/language";

/** What is looked at. */
export interface Asked {
  measure: PictureMeasure;
  by: PictureGrouping;
  /** The running one when it is not said. */
  year: number | undefined;
  group: string | undefined;
  state: PictureState | undefined;
}

function rows({ measure, by, year, group }: Asked) {
  return { measure, by, ...(year && { year }), ...(group && { group }) };
}

export function picture(asked: Asked) {
  return queryOptions({
    queryKey: ["picture", rows(asked)],
    queryFn: async ({ signal }) =>
      (await readPicture({ query: rows(asked), signal, throwOnError: true })).data,
    placeholderData: keepPreviousData,
  });
}

/** So many tiles fit on a screen; the rest comes when it is asked for. */
export function pictureUnits(asked: Asked) {
  const query = { ...rows(asked), ...(asked.state && { state: asked.state }), limit: 100 };
  return infiniteQueryOptions({
    queryKey: ["picture", "units", query],
    queryFn: async ({ pageParam, signal }) =>
      (await listUnitPictures({ query: { ...query, ...pageParam }, signal, throwOnError: true })).data,
    initialPageParam: {},
    getNextPageParam: ({ next }) => (next ? { cursor: next } : null),
  });
}

export function unitPicture(ref: string) {
  return queryOptions({
    queryKey: ["picture", "unit", ref],
    queryFn: async ({ signal }) =>
      (await readUnitPicture({ path: { ref }, signal, throwOnError: true })).data,
  });
}

/** What of it is wanted as a file: groups of a year, all years, or units. */
export type Part = "groups" | "years" | "units";

/** Read with one's login, since some of it is for members. */
export function useSave(asked: Asked) {
  return useMutation({
    mutationFn: async (part: Part) => {
      const { year, ...always } = rows(asked);
      const query = {
        ...always,
        ...(year && part !== "years" && { year }),
        format: "CSV" as const,
        lang: currentLanguage(),
      };
      const as = { parseAs: "blob", throwOnError: true } as const;
      const answer =
        part === "units"
          ? await exportUnitPictures({
              query: { ...query, ...(asked.state && { state: asked.state }) },
              ...as,
            })
          : await exportPicture({ query, ...as });
      return answer.data as unknown as Blob;
    },
  });
}
