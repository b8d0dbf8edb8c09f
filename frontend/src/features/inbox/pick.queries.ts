import { useMutation } from "@tanstack/react-query";
import { pickFeedback } from "@/api/sdk.gen";
import { asked, handled, type InboxSearch } from "./filter";

/** All that a filter finds at this moment, with the version of each. */
export function useFound(unitId: string, search: InboxSearch) {
  return useMutation({
    mutationFn: async () =>
      (await pickFeedback({ query: { ...asked(unitId, search), ...handled(search) }, throwOnError: true }))
        .data,
  });
}
