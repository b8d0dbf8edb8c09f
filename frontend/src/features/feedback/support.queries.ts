import { useMutation } from "@tanstack/react-query";
import { withdrawFeedbackSupport } from "@/api/sdk.gen";
import { deviceToken } from "@/device/device";
import { useSession } from "@/features/identity/session";
import { support } from "./supporting.queries";

/** Says that one has the same problem, or takes it back; each of both as often as one likes, and counted once. */
export function useSupport(id: string) {
  const member = useSession().status === "member";
  return useMutation({
    mutationFn: async (wanted: boolean) => {
      if (wanted) return support(id, member);
      const headers = { "Device-Token": deviceToken() };
      return (await withdrawFeedbackSupport({ path: { id }, headers, throwOnError: true })).data;
    },
  });
}
