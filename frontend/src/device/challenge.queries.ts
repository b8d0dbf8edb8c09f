import { getChallenge } from "@/api/sdk.gen";

/** What somebody without an account has to solve before the service takes something from them. */
export async function askForChallenge() {
  return (await getChallenge({ throwOnError: true })).data;
}
