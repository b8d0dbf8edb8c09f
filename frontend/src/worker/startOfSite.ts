import { memberHere } from "@/features/identity/session";
import { EvidenceMessages } from "@/i18n/Messages";
import { startWithoutNetwork } from "./startWithoutNetwork";

/**
 * As {@link startWithoutNetwork}, for pages on which somebody may be logged in. What is shown where a page cannot come is
 * loaded ahead, so that the worker keeps it, too.
 */
export function startOfSite() {
  const ahead = Promise.allSettled([import("@/shell/KeptHere"), EvidenceMessages.ready()]);
  return startWithoutNetwork(memberHere, ahead);
}
