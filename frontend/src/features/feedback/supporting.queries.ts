import { supportFeedback } from "@/api/sdk.gen";
import { deviceToken } from "@/device/device";
import { takeProof } from "@/device/takeProof";

/** Says that one has the same problem as the giver of an input; without a login after some trouble. */
export async function support(id: string, isMember: boolean) {
  const body = isMember ? {} : { challenge: await takeProof() };
  return (
    await supportFeedback({
      path: { id },
      headers: { "Device-Token": deviceToken() },
      body,
      throwOnError: true,
    })
  ).data;
}
