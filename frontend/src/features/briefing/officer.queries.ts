import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import {
  addOwnReading,
  confirmBriefing,
  eraseBriefingOfficer,
  readBriefingLink,
  readOwnBriefing,
} from "@/api/sdk.gen";
import type { BriefingConfirmation, BriefingReading } from "@/api/types.gen";
import { deviceToken } from "@/device/device";
import { useKeyFor } from "@/ui/idempotency";

/** What this device got when somebody said something here. */
export interface OfficerPass {
  number: string;
  secret: string;
}

/** A briefing as whoever has its link reads it. */
export function openBriefing(number: string) {
  return queryOptions({
    queryKey: ["open-briefing", number],
    queryFn: async ({ signal }) =>
      (await readBriefingLink({ path: { number }, signal, throwOnError: true })).data,
  });
}

/** What the list says of whoever has said something on this device. */
export function ownBriefing({ number, secret }: OfficerPass) {
  return queryOptions({
    queryKey: ["own-briefing", number],
    queryFn: async ({ signal }) => {
      const headers = { "Attendance-Secret": secret };
      return (await readOwnBriefing({ path: { number }, headers, signal, throwOnError: true })).data;
    },
    retry: false,
  });
}

export function useConfirm(briefing: string) {
  return useMutation({
    networkMode: "always",
    mutationFn: async ({ key, body }: { key: string; body: BriefingConfirmation }) =>
      (
        await confirmBriefing({
          path: { number: briefing },
          headers: { "Idempotency-Key": key, "Device-Token": deviceToken() },
          body,
          throwOnError: true,
        })
      ).data,
  });
}

export function useGoOn({ number, secret }: OfficerPass) {
  const queries = useQueryClient();
  const keyFor = useKeyFor();
  return useMutation({
    networkMode: "always",
    mutationFn: async (body: BriefingReading) => {
      const headers = { "Idempotency-Key": keyFor(body), "Attendance-Secret": secret };
      return (await addOwnReading({ path: { number }, headers, body, throwOnError: true })).data;
    },
    onSuccess: (own) => queries.setQueryData(ownBriefing({ number, secret }).queryKey, own),
  });
}

export function useErase({ number, secret }: OfficerPass) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      const headers = { "Attendance-Secret": secret };
      return (await eraseBriefingOfficer({ path: { number }, headers, throwOnError: true })).data;
    },
    onSuccess: (own) => queries.setQueryData(ownBriefing({ number, secret }).queryKey, own),
  });
}
