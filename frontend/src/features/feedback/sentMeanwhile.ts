import type { Receipt } from "@/api/types.gen";
import { forgetDraft, keepDraft, keptDrafts } from "@/device/drafts";
import { drawerOf, type Target } from "./feedbackDraft";

/** An input that went out while no form was open, so that its receipt waits here for its giver. */
export interface Sent {
  receipt: Receipt;
  /** Of the attempt that arrived. */
  key: string;
  target: Target;
  text: string;
}

const SENT = "terkirim";
const CHANNEL = "fkp-outbox";

/** Resolves when it is really on the device. */
export function keepSent(sent: Sent) {
  return keepDraft(nameOf(sent), sent);
}

/** What was sent without a form to an account or as a visitor, until its giver has seen its receipt. */
export function sentMeanwhile(account?: string) {
  return keptDrafts<Sent>(SENT + drawerOf(account));
}

export function forgetSent(sent: Sent) {
  return forgetDraft(nameOf(sent));
}

/** The receipt of an attempt that somebody else on this device has sent; undefined while nobody has. */
export async function sentElsewhere(key: string) {
  return (await keptDrafts<Sent>(SENT)).find((sent) => sent.key === key);
}

function nameOf({ receipt, target }: Sent) {
  return SENT + drawerOf(target.account) + receipt.number;
}

/** Tells all that is open of the site on this device, this page too, that what waited here was tried to be sent. */
export function tellOfSending() {
  const channel = open();
  channel?.postMessage(null);
  channel?.close();
}

/** Hears of it until it is stopped. */
export function hearOfSending(listener: () => void) {
  const channel = open();
  channel?.addEventListener("message", listener);
  return () => channel?.close();
}

/** Where a browser has none, the list is looked at again when its page is. */
function open() {
  return typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel(CHANNEL);
}
