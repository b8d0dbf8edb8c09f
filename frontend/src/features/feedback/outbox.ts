import type { Receipt } from "@/api/types.gen";
import { changeDraft, forgetDraft, keptDraft, keptDrafts } from "@/device/drafts";
import { isFinal } from "@/ui/problem";
import {
  type Attempt,
  belongsTo,
  DRAFTS,
  declined,
  draftName,
  drawerOf,
  type FeedbackDraft,
} from "./feedbackDraft";
import { keepSent, type Sent } from "./sentMeanwhile";

/** How one thing is sent once: `post` brings it to the service with its proof, or throws what stands in its way. */
type Post = (forumId: string, attempt: Attempt) => Promise<Receipt>;

type Waiting = FeedbackDraft & { attempt: Attempt };

/** What waits on this device to be sent to an account or as a visitor, in the order in which it was written. */
export async function waiting(account?: string) {
  const due = (await draftsOf(account)).filter((draft) => isDue(draft, account));
  const writtenAt = ({ attempt }: Waiting) => attempt.body.writtenAt ?? "";
  return due.sort((one, other) => (writtenAt(one) < writtenAt(other) ? -1 : 1));
}

function isDue(draft: FeedbackDraft | undefined, account: string | undefined): draft is Waiting {
  return draft?.attempt !== undefined && belongsTo(draft.attempt, !!account);
}

/** What the service has refused for good, with its reason: only its giver can do something about it. */
export async function refusedDrafts(account?: string) {
  return (await draftsOf(account)).filter(({ refused, fields }) => refused !== undefined && fields.text);
}

/**
 * Sends what waits, each once: the key of an attempt makes one input of however many tries, and the lock keeps a form
 * that is open from trying at the same time. What was confirmed by a visitor never goes out with a login, nor what goes to an
 * account without it or with another.
 *
 * @return whether something still waits that can be sent without a form
 */
export async function sendWaiting(post: Post, account?: string) {
  let left = false;
  for (const { target } of await waiting(account)) {
    const name = draftName(target);
    const free = await ifFree(name, async () => {
      // As it is now: another has sent it meanwhile, or its giver has taken it back.
      const draft = await keptDraft<FeedbackDraft>(name);
      if (!isDue(draft, account)) return;
      const { attempt } = draft;
      try {
        const receipt = await post(target.forumId, attempt);
        const sent: Sent = { receipt, key: attempt.key, target, text: attempt.body.text };
        await keepSent(sent);
        await forgetArrived(name, attempt);
      } catch (failure) {
        if (isFinal(failure)) {
          await changeDraft<FeedbackDraft>(name, (kept) =>
            kept.attempt?.key === attempt.key ? declined(kept, failure.message) : kept,
          );
        } else left = true;
      }
    });
    // Whoever sends it now may be stopped before it has arrived.
    left ||= !free;
  }
  return left;
}

function draftsOf(account?: string) {
  return keptDrafts<FeedbackDraft>(DRAFTS + drawerOf(account));
}

/** In another tab newer words may have been written, which have not arrived. */
export async function forgetArrived(name: string, { key, body }: Attempt) {
  await forgetDraft<FeedbackDraft>(name, ({ attempt }) => attempt?.key === key);
  const { fileIds } = body;
  if (fileIds) void import("./heldFiles").then(({ letGo }) => letGo(fileIds)).catch(() => {});
}

/**
 * Waits until nobody else sends what lies under a name, and does it; who stops waiting does not. Without locks the key
 * alone keeps it one input.
 */
export async function whenFree<T>(name: string, signal: AbortSignal, act: () => Promise<T>): Promise<T> {
  return locks() ? await navigator.locks.request(lockOf(name), { signal }, act) : act();
}

/**
 * Does something with what lies under a name, unless somebody sends it now.
 *
 * @return whether it was free
 */
export async function ifFree(name: string, act: () => Promise<void>) {
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
