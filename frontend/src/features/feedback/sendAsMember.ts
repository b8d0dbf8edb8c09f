import { Refusal, Unreachable } from "@/ui/problem";
import { sendWaiting } from "./outbox";
import { sendingWith } from "./sending.queries";

/** Sends what waits on this device to the account of who is logged in; as {@link sendWaiting}. */
export async function sendAsMember(account: string) {
  const send = sendingWith();
  return sendWaiting((forumId, attempt) => send(forumId, attempt).catch(withoutLogin), account);
}

/** A login that has just ended is no word on the input: it waits for the next one. */
function withoutLogin(failure: unknown): never {
  const isAboutLogin =
    failure instanceof Refusal && (failure.status === 401 || failure.problem.code.startsWith("challenge-"));
  throw isAboutLogin ? new Unreachable() : failure;
}
