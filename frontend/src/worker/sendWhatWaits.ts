import { isLoggedInHere } from "@/device/loggedInHere";
import { solveInWorker } from "@/device/proof";
import { sendWaiting } from "@/features/feedback/outbox";
import { sendingWith } from "@/features/feedback/sending.queries";

/**
 * Sends what waits on this device when a page of the site was opened, for browsers that do not wake the worker. Not as
 * somebody who is logged in: what waits was confirmed by a visitor.
 */
export async function sendWhatWaits() {
  if (!isLoggedInHere()) await sendWaiting(sendingWith(solveInWorker));
}
