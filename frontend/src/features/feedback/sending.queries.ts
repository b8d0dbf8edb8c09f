import { getChallenge, giveFeedback } from "@/api/sdk.gen";
import type { Challenge, Receipt } from "@/api/types.gen";
import { deviceToken } from "@/device/device";
import { ProofOfWork } from "@/device/proof";
import { Unreachable } from "@/ui/problem";
import { deliver } from "./deliver";
import type { Attempt } from "./feedbackDraft";

export async function askForChallenge() {
  return (await getChallenge({ throwOnError: true })).data;
}

/** Sends one attempt; the same attempt sent again gets the same receipt. */
export async function post(
  forumId: string,
  { key, device, body }: Attempt,
  signal: AbortSignal,
): Promise<Receipt> {
  const headers = { "Idempotency-Key": key, "Device-Token": device ?? deviceToken() };
  return (await giveFeedback({ path: { ref: forumId }, body, headers, signal, throwOnError: true })).data;
}

/** How something is sent now, with a proof that `solve` finds, or not at all: nothing is waited for. */
export function sendingWith(solve: (challenge: Challenge) => Promise<number>) {
  const work = new ProofOfWork(askForChallenge, solve);
  const { signal } = new AbortController();
  return (forumId: string, attempt: Attempt) =>
    deliver(attempt, {
      proof: () => work.take(),
      post: (ready) => post(forumId, ready, signal),
      tell: () => {},
      pause: () => Promise.reject(new Unreachable()),
      signal,
    });
}
