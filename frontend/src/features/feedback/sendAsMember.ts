import { isAboutLogin, Unreachable } from "@/ui/problem";
import { sendWaiting } from "./outbox";
import { sendingWith } from "./sending.queries";

/** Sends what waits on this device to the account of who is logged in; as {@link sendWaiting}. */
export async function sendAsMember(account: string) {
  const send = sendingWith();
  return sendWaiting((forumId, attempt) => send(forumId, attempt).catch(withoutLogin), account);
}

/** A login that has just ended is no word on the input: it waits for the next one. */
function withoutLogin(failure: unknown): never {
  throw isAboutLogin(failure) ? new Unreachable() : failure;
}
