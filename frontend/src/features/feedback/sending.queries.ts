import { getChallenge, giveFeedback } from "@/api/sdk.gen";
import type { Receipt } from "@/api/types.gen";
import { deviceToken } from "@/device/device";
import type { Attempt } from "./feedbackDraft";

export async function askForChallenge() {
  return (await getChallenge({ throwOnError: true })).data;
}

/** Sends one attempt; the same attempt sent again gets the same receipt. */
export async function post(forumId: string, { key, body }: Attempt, signal: AbortSignal): Promise<Receipt> {
  const headers = { "Idempotency-Key": key, "Device-Token": deviceToken() };
  return (await giveFeedback({ path: { ref: forumId }, body, headers, signal, throwOnError: true })).data;
}
