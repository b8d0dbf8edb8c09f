import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { changeCalendarYear, listCalendarYears, readCalendarYear } from "@/api/sdk.gen";
import type { CalendarYearDetails } from "@/api/types.gen";
import { tagged } from "@/ui/tagged";

/** All years whose holidays are known, newest first. */
export function calendarYears() {
  return queryOptions({
    queryKey: ["calendar-years"],
    queryFn: async ({ signal }) => (await listCalendarYears({ signal, throwOnError: true })).data.items,
  });
}

export function calendarYearToChange(year: number) {
  return queryOptions({
    queryKey: ["calendar-year", year],
    queryFn: async ({ signal }) =>
      tagged(await readCalendarYear({ path: { year }, signal, throwOnError: true })),
  });
}

interface Save {
  year: number;
  /** Of the year as it was read; left out when the year is entered. */
  etag?: string;
  body: CalendarYearDetails;
}

export function useSaveCalendarYear() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ year, etag, body }: Save) =>
      (
        await changeCalendarYear({
          path: { year },
          headers: etag ? { "If-Match": etag } : { "If-None-Match": "*" },
          body,
          throwOnError: true,
        })
      ).data,
    onSettled: () =>
      queries.invalidateQueries({
        predicate: ({ queryKey }) => ["calendar-years", "calendar-year"].includes(String(queryKey[0])),
      }),
  });
}
