import type { Challenge } from "@/api/types.gen";

interface Proof {
  /** What is sent as `challenge`. */
  payload: string;
  /** When the service stops taking it; Infinity when the challenge does not say. */
  goodUntil: number;
}

const MARGIN = 20_000;

/** Shows the service that a device took some trouble. Begins early, so that sending need not wait for it. */
export class ProofOfWork {
  readonly #challenge: () => Promise<Challenge>;
  readonly #solve: (challenge: Challenge) => Promise<number>;
  #proof: Promise<Proof> | undefined;

  constructor(challenge: () => Promise<Challenge>, solve: (challenge: Challenge) => Promise<number>) {
    this.#challenge = challenge;
    this.#solve = solve;
  }

  /** Starts working in the background. A failure is met, and told, when the proof is taken. */
  begin() {
    this.#proof ??= this.#work();
    this.#proof.catch(() => {});
  }

  /** The proof; each is given out once, since the service takes each once. */
  async take(): Promise<string> {
    this.begin();
    const working = this.#proof;
    this.#proof = undefined;
    const proof = await working;
    if (proof === undefined || proof.goodUntil - MARGIN < Date.now()) return (await this.#work()).payload;
    return proof.payload;
  }

  async #work(): Promise<Proof> {
    const asked = await this.#challenge();
    const number = await this.#solve(asked);
    const { algorithm, challenge, salt, signature } = asked;
    return {
      payload: btoa(JSON.stringify({ algorithm, challenge, number, salt, signature })),
      goodUntil: expiryOf(salt),
    };
  }
}

/** ALTCHA writes the end of a challenge into its salt: `abc?expires=1700000000`, in seconds. */
function expiryOf(salt: string) {
  const seconds = Number(new URLSearchParams(salt.split("?")[1]).get("expires"));
  return seconds > 0 ? seconds * 1000 : Number.POSITIVE_INFINITY;
}

/** Works in a thread of its own. */
export function solveInWorker({ challenge, salt, maxnumber }: Challenge): Promise<number> {
  const worker = new Worker(new URL("./proof.worker.ts", import.meta.url), { type: "module" });
  return new Promise<number>((resolve, reject) => {
    worker.onmessage = ({ data }) =>
      typeof data === "number" ? resolve(data) : reject(new Error("the challenge has no solution"));
    worker.onerror = () => reject(new Error("the proof of work did not run"));
    worker.postMessage({ challenge, salt, maxnumber });
  }).finally(() => worker.terminate());
}
