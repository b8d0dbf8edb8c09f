import { giveFeedback } from "@/api/sdk.gen";
import type { Challenge, Receipt } from "@/api/types.gen";
import { askForChallenge } from "@/device/challenge.queries";
import { deviceToken } from "@/device/device";
import { ProofOfWork } from "@/device/proof";
import { Unreachable } from "@/ui/problem";
import { deliver } from "./deliver";
import type { Attempt } from "./feedbackDraft";

/**
 * Sends one attempt, its files first; the same attempt sent again gets the same receipt.
 *
 * @param prove for each file without a login
 */
export async function post(
  forumId: string,
  attempt: Attempt,
  signal: AbortSignal,
  prove?: () => Promise<string>,
): Promise<Receipt> {
  const words = async ({ key, device, link, body }: Attempt) => {
    const headers = {
      "Idempotency-Key": key,
      "Device-Token": device ?? deviceToken(),
      ...(link && { "Forum-Link": link }),
    };
    return (await giveFeedback({ path: { ref: forumId }, body, headers, signal, throwOnError: true })).data;
  };
  if (!attempt.body.fileIds) return words(attempt);
  return (await import("./fileSending.queries")).postWithFiles(forumId, attempt, signal, prove, words);
}

/**
 * How something is sent now or not at all: nothing is waited for. With a proof that `solve` finds; without it for who is
 * logged in.
 */
export function sendingWith(solve?: (challenge: Challenge) => Promise<number>) {
  const work = solve && new ProofOfWork(askForChallenge, solve);
  const prove = work && (() => work.take());
  const { signal } = new AbortController();
  return (forumId: string, attempt: Attempt) =>
    deliver(attempt, {
      proof: prove,
      post: (ready) => post(forumId, ready, signal, prove),
      tell: () => {},
      pause: () => Promise.reject(new Unreachable()),
      signal,
    });
}
