import { isLoggedInHere } from "@/device/loggedInHere";
import { solveInWorker } from "@/device/proof";
import { sendWaiting } from "@/features/feedback/outbox";
import { sendAsMember } from "@/features/feedback/sendAsMember";
import { sendingWith } from "@/features/feedback/sending.queries";
import { tellOfSending } from "@/features/feedback/sentMeanwhile";

/**
 * Sends what waits on this device when a page of the site was opened, for browsers that do not wake the worker, and for what
 * goes to an account, of which the worker knows nothing. With a login only what was confirmed with that login.
 *
 * @param account of who is logged in on this page
 */
export async function sendWhatWaits(account?: string) {
  if (account) await sendAsMember(account);
  else if (!isLoggedInHere()) await sendWaiting(sendingWith(solveInWorker));
  tellOfSending();
}
