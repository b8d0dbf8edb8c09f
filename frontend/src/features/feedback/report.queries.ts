import { useMutation } from "@tanstack/react-query";
import { reportFeedback } from "@/api/sdk.gen";
import type { HideReason } from "@/api/types.gen";
import { deviceToken } from "@/device/device";
import { takeProof } from "@/device/takeProof";
import { useSession } from "@/features/identity/session";

export interface Report {
  reason: HideReason;
  text: string;
}

/** Tells the moderators that an input should not be public; each reader is heard once. */
export function useReport(id: string) {
  const member = useSession().status === "member";
  return useMutation({
    mutationFn: async ({ reason, text }: Report) => {
      const challenge = member ? undefined : await takeProof();
      return (
        await reportFeedback({
          path: { id },
          headers: { "Device-Token": deviceToken() },
          body: { reason, ...(text && { text }), ...(challenge && { challenge }) },
          throwOnError: true,
        })
      ).data;
    },
  });
}
