import { useMutation, useQueryClient } from "@tanstack/react-query";
import { follow, followByEmail, followWithLink } from "@/api/sdk.gen";
import type { Rhythm } from "@/api/types.gen";
import { deviceToken } from "@/device/device";
import { takeProof } from "@/device/takeProof";
import { useSession } from "@/features/identity/session";
import { useLanguage } from "@/i18n/language";
import { useKeyFor } from "@/ui/idempotency";
import { OWN, request } from "./follow.queries";

/** The three ways to follow something. Asking again with the same answers does nothing twice. */
export function useFollowing(objectId: string) {
  const queries = useQueryClient();
  const language = useLanguage();
  const member = useSession().status === "member";
  const keyFor = useKeyFor();

  const byEmail = useMutation({
    mutationFn: async ({ email, rhythm }: { email: string; rhythm: Rhythm }) => {
      const asked = { objectId, email, language, rhythm };
      const headers = { "Idempotency-Key": keyFor(asked), "Device-Token": deviceToken() };
      const body = member ? asked : { ...asked, challenge: await takeProof() };
      await followByEmail({ body, headers, throwOnError: true });
    },
  });
  const withLink = useMutation({
    mutationFn: async () => {
      const asked = { objectId, language };
      const headers = { "Idempotency-Key": keyFor(asked), "Device-Token": deviceToken() };
      const body = member ? asked : { ...asked, challenge: await takeProof() };
      return (await followWithLink({ body, headers, throwOnError: true })).data;
    },
  });
  const asAccount = useMutation({
    mutationFn: async () => {
      const own = request(OWN);
      const headers = { ...own.headers, "Device-Token": deviceToken() };
      await follow({ ...own, path: { ...own.path, objectId }, headers });
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ["follower", OWN.number] }),
  });
  return { byEmail, withLink, asAccount, member };
}
