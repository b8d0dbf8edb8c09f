import { queryOptions } from "@tanstack/react-query";
import { readOpenData } from "@/api/sdk.gen";
import { isMissing } from "@/ui/problem";

/** The newest edition of everything public as files; null while the first is being made. */
export function openData() {
  return queryOptions({
    queryKey: ["open-data"],
    queryFn: async ({ signal }) => {
      try {
        return (await readOpenData({ signal, throwOnError: true })).data;
      } catch (thrown) {
        if (isMissing(thrown)) return null;
        throw thrown;
      }
    },
  });
}
