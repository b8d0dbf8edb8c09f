import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { correctOwnLine, readOwnLines } from "@/api/sdk.gen";
import { useKeyFor } from "@/ui/idempotency";

/** The two halves of the private link to one's attendance. */
export interface PassKey {
  number: string;
  secret: string;
}

/** What the minutes have of what the holder of this link said. */
export function ownLines({ number, secret }: PassKey) {
  return queryOptions({
    queryKey: ["own-lines", number, secret],
    queryFn: async ({ signal }) => {
      const headers = { "Attendance-Secret": secret };
      return (await readOwnLines({ path: { number }, headers, signal, throwOnError: true })).data;
    },
    staleTime: 0,
  });
}

/** Appends a correction to one line. */
export function useCorrect({ number, secret }: PassKey, lineId: string) {
  const queries = useQueryClient();
  const keyFor = useKeyFor();
  return useMutation({
    mutationFn: async (text: string) => {
      const headers = { "Attendance-Secret": secret, "Idempotency-Key": keyFor(text) };
      return (await correctOwnLine({ path: { number, lineId }, body: { text }, headers, throwOnError: true }))
        .data;
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ["own-lines", number] }),
  });
}

/** What is being written about a line, as it is called on this device. */
export function correctionName({ number }: PassKey, lineId: string) {
  return `koreksi/${number}/${lineId}`;
}
