import { askForChallenge } from "./challenge.queries";
import { ProofOfWork, solveInWorker } from "./proof";

/** Some trouble, taken now, for one thing that is sent without an account. */
export function takeProof() {
  return new ProofOfWork(askForChallenge, solveInWorker).take();
}
