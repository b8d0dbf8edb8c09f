import type { Receipt } from "@/api/types.gen";
import { isAboutLogin, Refusal } from "@/ui/problem";
import type { Attempt } from "./feedbackDraft";

/** How a delivery stands, for the giver to see. */
export type Progress =
  | { phase: "sending" }
  | { phase: "waiting"; because: "offline" | "unreachable" | "turn"; until: number };

export interface Ways {
  /** Absent for who is logged in; the service asks no proof of them. */
  proof: (() => Promise<string>) | undefined;
  post: (attempt: Attempt) => Promise<Receipt>;
  tell: (progress: Progress) => void;
  /** Resolves after a time, sooner if the giver or the network says so. */
  pause: (milliseconds: number) => Promise<void>;
  signal: AbortSignal;
}

const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 60_000;
const TURN = 30_000;
const NEW_PROOFS = 3;

/**
 * Brings one input to the service, as often as it takes, always with the same key: sending twice makes one input.
 * Gives up only when the service says no for good; that refusal is thrown and the text stays where it is.
 */
export async function deliver(first: Attempt, ways: Ways): Promise<Receipt> {
  let attempt = first;
  let proofs = 0;
  let pause = FIRST_PAUSE;
  for (;;) {
    ways.signal.throwIfAborted();
    ways.tell({ phase: "sending" });
    try {
      attempt = await proved(attempt, ways);
      ways.signal.throwIfAborted();
      const receipt = await ways.post(attempt);
      ways.signal.throwIfAborted();
      return receipt;
    } catch (failure) {
      ways.signal.throwIfAborted();
      // A login that has just ended is no word on the input: it waits for the next one.
      const isLoggedOut = ways.proof === undefined && isAboutLogin(failure);
      if (!isLoggedOut && isAboutProof(failure) && proofs++ < NEW_PROOFS) {
        attempt = withoutProof(attempt);
      } else if (failure instanceof Refusal && failure.status === 429) {
        await wait(ways, "turn", (failure.retryAfterSeconds ?? TURN / 1000) * 1000);
      } else if (failure instanceof Refusal && failure.status < 500 && !isLoggedOut) {
        throw failure;
      } else {
        await wait(ways, navigator.onLine ? "unreachable" : "offline", pause);
        pause = Math.min(pause * 2, LONGEST_PAUSE);
      }
    }
  }
}

async function proved(attempt: Attempt, { proof }: Ways): Promise<Attempt> {
  if (proof === undefined || attempt.body.challenge) return attempt;
  return { ...attempt, body: { ...attempt.body, challenge: await proof() } };
}

function withoutProof({ body: { challenge, ...body }, ...attempt }: Attempt): Attempt {
  return { ...attempt, body };
}

function isAboutProof(failure: unknown) {
  return failure instanceof Refusal && failure.problem.code.startsWith("challenge-");
}

async function wait(ways: Ways, because: "offline" | "unreachable" | "turn", milliseconds: number) {
  ways.tell({ phase: "waiting", because, until: Date.now() + milliseconds });
  await ways.pause(milliseconds);
}
