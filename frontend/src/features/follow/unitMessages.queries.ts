import { queryOptions } from "@tanstack/react-query";
import { readUnitMessages } from "@/api/sdk.gen";

/** How the messages of a unit go, counted. */
export function unitMessages(ref: string) {
  return queryOptions({
    queryKey: ["unit-messages", ref],
    queryFn: async ({ signal }) =>
      (await readUnitMessages({ path: { ref }, signal, throwOnError: true })).data,
    staleTime: 0,
  });
}
