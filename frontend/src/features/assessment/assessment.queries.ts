import { queryOptions } from "@tanstack/react-query";
import { readAssessment } from "@/api/sdk.gen";

/** What the national evaluation would say of a unit now. */
export function assessment(unitId: string) {
  return queryOptions({
    queryKey: ["assessment", unitId],
    queryFn: async ({ signal }) =>
      (await readAssessment({ path: { ref: unitId }, signal, throwOnError: true })).data,
    staleTime: 0,
  });
}
