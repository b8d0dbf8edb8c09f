import { queryOptions } from "@tanstack/react-query";
import { readWorkload } from "@/api/sdk.gen";

/** Who of a unit has how much to answer. */
export function workload(unit: string) {
  return queryOptions({
    queryKey: ["workload", unit],
    queryFn: async ({ signal }) =>
      (await readWorkload({ path: { ref: unit }, signal, throwOnError: true })).data,
    // Colleagues answer meanwhile.
    staleTime: 0,
  });
}
