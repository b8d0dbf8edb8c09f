import type { Receipt } from "@/api/types.gen";
import { forgetDraft, keepDraft, keptDraft, keptDrafts } from "@/device/drafts";
import { isFinal } from "@/ui/problem";
import { type Attempt, DRAFTS, declined, draftName, type FeedbackDraft } from "./feedbackDraft";
import { keepSent, type Sent } from "./sentMeanwhile";

/** How one thing is sent once: `post` brings it to the service with its proof, or throws what stands in its way. */
type Post = (forumId: string, attempt: Attempt) => Promise<Receipt>;

/** What waits on this device to be sent, in the order in which it was written. */
export async function waiting() {
  const drafts = await keptDrafts<FeedbackDraft>(DRAFTS);
  return drafts
    .filter((draft): draft is FeedbackDraft & { attempt: Attempt } => draft.attempt !== undefined)
    .sort((one, other) =>
      (one.attempt.body.writtenAt ?? "").localeCompare(other.attempt.body.writtenAt ?? ""),
    );
}

/**
 * Sends what waits, each once: the key of an attempt makes one input of however many tries, and the lock keeps a form
 * that is open from trying at the same time. What its giver sends with an account waits for a form that knows them.
 *
 * @return whether something still waits that can be sent without a form
 */
export async function sendWaiting(post: Post) {
  let left = false;
  for (const { target } of await waiting()) {
    const name = draftName(target);
    const free = await ifFree(name, async () => {
      // As it is now: another has sent it meanwhile, or its giver has taken it back.
      const draft = await keptDraft<FeedbackDraft>(name);
      const attempt = draft?.attempt;
      if (draft === undefined || attempt?.device === undefined) return;
      try {
        const receipt = await post(target.forumId, attempt);
        const sent: Sent = { receipt, key: attempt.key, target, text: attempt.body.text };
        await keepSent(sent);
        await forgetDraft<FeedbackDraft>(name, (kept) => kept.attempt?.key === attempt.key);
      } catch (failure) {
        if (isFinal(failure)) await keepDraft(name, declined(draft));
        else left = true;
      }
    });
    // Whoever sends it now may be stopped before it has arrived.
    left ||= !free;
  }
  return left;
}

/** Waits until nobody else sends what lies under a name, and does it. Without locks the key alone keeps it one input. */
export async function whenFree<T>(name: string, act: () => Promise<T>): Promise<T> {
  return locks() ? await navigator.locks.request(lockOf(name), act) : act();
}

/** @return whether it was free */
async function ifFree(name: string, act: () => Promise<void>) {
  if (!locks()) {
    await act();
    return true;
  }
  return navigator.locks.request(lockOf(name), { ifAvailable: true }, async (lock) => {
    if (lock) await act();
    return lock !== null;
  });
}

/** Browsers have them only where the page came safely. */
function locks() {
  return typeof navigator !== "undefined" && "locks" in navigator;
}

function lockOf(name: string) {
  return `fkp ${name}`;
}
