import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { copyForum, readYearlyCycle } from "@/api/sdk.gen";
import { randomUuid } from "@/device/uuid";

/** The year of a unit; without a year the one that is now. */
export function yearlyCycle(unitId: string, year: number | undefined) {
  return queryOptions({
    queryKey: ["yearly-cycle", unitId, year],
    queryFn: async ({ signal }) =>
      (
        await readYearlyCycle({
          path: { ref: unitId },
          query: year === undefined ? {} : { year },
          signal,
          throwOnError: true,
        })
      ).data,
    staleTime: 0,
  });
}

/** Plans a forum from an earlier one; who presses again after a broken line gets the same one. */
export function useCopyForum(forum: string) {
  const queries = useQueryClient();
  const [key] = useState(randomUuid);
  return useMutation({
    mutationFn: async () =>
      (await copyForum({ path: { ref: forum }, headers: { "Idempotency-Key": key }, throwOnError: true }))
        .data,
    onSuccess: () => queries.invalidateQueries({ queryKey: ["forums"] }),
  });
}
