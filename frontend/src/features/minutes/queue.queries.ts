import { rewriteLine, writeLine } from "@/api/sdk.gen";
import type { LineText, MinuteLine } from "@/api/types.gen";
import { forgetDraft, keepDraft, keptDrafts } from "@/device/drafts";
import { randomUuid } from "@/device/uuid";
import { Refusal } from "@/ui/problem";

/** A line that the service has not acknowledged yet. */
export interface Waiting {
  /** Names it on this device, and is its Idempotency-Key: sent twice, it is written once. */
  key: string;
  /** In which order they were written. */
  at: number;
  /** The line it changes, as it was seen; absent for a new one. */
  changes?: { id: string; etag: string };
  text: LineText;
  /** Whose account it is sent from; of one from before that was noted, the first one's that finds it. */
  by?: string;
  /** What the service said against it; it is not sent again until somebody has looked. */
  refused?: string;
}

const shelf = (session: string) => `notulen/${session}/antre/`;

/** All that wait on a device, as one of the accounts that use it has to know them. */
export interface WaitingHere {
  /** Oldest first. */
  own: Waiting[];
  /** So many that wait until the account they were written with is back. */
  others: number;
}

export function waiting(text: LineText, author: string | undefined, changes?: Waiting["changes"]): Waiting {
  const by = author === undefined ? {} : { by: author };
  return { key: randomUuid(), at: Date.now(), text, ...by, ...(changes && { changes }) };
}

/** Puts a line on the device; rejects where the browser keeps nothing. */
export function keepWaiting(session: string, line: Waiting) {
  return keepDraft(shelf(session) + line.key, line);
}

export function forgetWaiting(session: string, line: Waiting) {
  return forgetDraft(shelf(session) + line.key);
}

/** Nobody sends under their own name what somebody else has written on the same device. */
export async function waitingHere(session: string, author: string | undefined): Promise<WaitingHere> {
  const found = await keptDrafts<Waiting>(shelf(session));
  const own = found.filter(({ by }) => by === undefined || by === author);
  return { own: own.sort((one, other) => one.at - other.at), others: found.length - own.length };
}

/**
 * Sends one line. Resolves when the service has it; a refusal is kept with the line, and everything else, such as no
 * network, is thrown.
 */
export async function send(session: string, line: Waiting): Promise<"sent" | Waiting> {
  try {
    if (line.changes) {
      await rewriteLine({
        path: { id: session, lineId: line.changes.id },
        headers: { "If-Match": line.changes.etag },
        body: line.text,
        throwOnError: true,
      });
    } else {
      await writeLine({
        path: { id: session },
        headers: { "Idempotency-Key": line.key },
        body: line.text,
        throwOnError: true,
      });
    }
    return "sent";
  } catch (failure) {
    if (!(failure instanceof Refusal) || failure.status >= 500 || failure.status === 401) throw failure;
    if (failure.status === 412 && saysTheSame(failure, line.text)) return "sent";
    return { ...line, refused: failure.problem.detail ?? failure.problem.title };
  }
}

/** Whether the answer to what was sent before was lost on the way, and the service has it already. */
function saysTheSame(failure: Refusal, text: LineText) {
  const current = (failure.problem as { current?: MinuteLine }).current;
  return (
    current !== undefined &&
    Object.entries(text).every(([field, said]) => (current[field as keyof MinuteLine] ?? null) === said)
  );
}
