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
  /** What the service said against it; it is not sent again until somebody has looked. */
  refused?: string;
}

const shelf = (session: string) => `notulen/${session}/antre/`;

export function waiting(text: LineText, changes?: Waiting["changes"]): Waiting {
  return { key: randomUuid(), at: Date.now(), text, ...(changes && { changes }) };
}

/** Puts a line on the device; rejects where the browser keeps nothing. */
export function keepWaiting(session: string, line: Waiting) {
  return keepDraft(shelf(session) + line.key, line);
}

export function forgetWaiting(session: string, line: Waiting) {
  return forgetDraft(shelf(session) + line.key);
}

/** All that wait, oldest first. */
export async function allWaiting(session: string) {
  const found = await keptDrafts<Waiting>(shelf(session));
  return found.sort((one, other) => one.at - other.at);
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
