import { useMutation } from "@tanstack/react-query";
import { supportFeedback, withdrawFeedbackSupport } from "@/api/sdk.gen";
import { deviceToken } from "@/device/device";
import { ProofOfWork, solveInWorker } from "@/device/proof";
import { useSession } from "@/features/identity/session";
import { askForChallenge } from "./sending.queries";

/** Says that one has the same problem, or takes it back; each of both as often as one likes, and counted once. */
export function useSupport(id: string) {
  const member = useSession().status === "member";
  return useMutation({
    mutationFn: async (wanted: boolean) => {
      const request = {
        path: { id },
        headers: { "Device-Token": deviceToken() },
        throwOnError: true as const,
      };
      if (!wanted) return (await withdrawFeedbackSupport(request)).data;
      const body = member ? {} : { challenge: await new ProofOfWork(askForChallenge, solveInWorker).take() };
      return (await supportFeedback({ ...request, body })).data;
    },
  });
}
