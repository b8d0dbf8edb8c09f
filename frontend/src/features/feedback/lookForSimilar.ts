import type { Feedback } from "@/api/types.gen";
import type { Target } from "./feedbackDraft";

/** Nobody waits longer for a hint. */
const LONGEST = 2_500;

export type Similar = typeof import("./SimilarInputs") & { found: Feedback[] };

/** What others have said that comes near to it, with what shows that; nothing where it does not come in time. */
export function lookForSimilar(target: Target, text: string): Promise<Similar | undefined> {
  const found = Promise.all([import("./SimilarInputs"), import("./similar.queries")]).then(
    async ([shown, { similarTo }]) => {
      const found = await similarTo(target, text);
      return found.length > 0 ? { ...shown, found } : undefined;
    },
  );
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, LONGEST));
  return navigator.onLine ? Promise.race([found, late]).catch(() => undefined) : Promise.resolve(undefined);
}
