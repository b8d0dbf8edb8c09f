import { forgetDraft, keepDraft, keptDraft } from "@/device/drafts";
import { draftName, type FeedbackDraft, type Target, takenBack } from "./feedbackDraft";
import { ifFree } from "./outbox";

/**
 * What was written here before somebody logged in is theirs from then on, unless they have something there already. What was
 * confirmed without a login goes out with one only when its giver says so.
 */
export async function takeOver(target: Target) {
  const before = draftName({ ...target, account: undefined });
  // Not while it is on its way.
  await ifFree(before, async () => {
    const draft = await keptDraft<FeedbackDraft>(before);
    if (!draft || (await keptDraft(draftName(target)))) return;
    await keepDraft(draftName(target), { ...takenBack(draft), target });
    // Another tab may have written on in it meanwhile.
    await forgetDraft<FeedbackDraft>(before, (kept) => JSON.stringify(kept) === JSON.stringify(draft));
  });
}
