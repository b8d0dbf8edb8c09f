import type { Receipt } from "@/api/types.gen";
import { forgetDraft, keepDraft, keptDrafts } from "@/device/drafts";
import type { Target } from "./feedbackDraft";

/** An input that went out while no form was open, so that its receipt waits here for its giver. */
export interface Sent {
  receipt: Receipt;
  /** Of the attempt that arrived. */
  key: string;
  target: Target;
  text: string;
}

const SENT = "terkirim/";

/** Resolves when it is really on the device. */
export function keepSent(sent: Sent) {
  return keepDraft(SENT + sent.receipt.number, sent);
}

/** What was sent without a form, until its giver has seen its receipt. */
export function sentMeanwhile() {
  return keptDrafts<Sent>(SENT);
}

export function forgetSent({ receipt }: Sent) {
  return forgetDraft(SENT + receipt.number);
}

/** The receipt of an attempt that somebody else on this device has sent; undefined while nobody has. */
export async function sentElsewhere(key: string) {
  return (await sentMeanwhile()).find((sent) => sent.key === key);
}
