import { queryOptions } from "@tanstack/react-query";
import { verifyAgreement } from "@/api/sdk.gen";

/** What everybody may know of a signed record of agreement. */
export function verification(number: string) {
  return queryOptions({
    queryKey: ["agreement-verification", number],
    queryFn: async ({ signal }) =>
      (await verifyAgreement({ path: { number }, signal, throwOnError: true })).data,
  });
}
