import type { Attendance, AttendancePass, CheckIn } from "@/api/types.gen";
import { isFinal, Refusal, refusedWith } from "@/ui/problem";

/** Somebody who came, on this device until the service has acknowledged it. */
export interface Arrival {
  /** Idempotency-Key: sending it twice lets nobody in twice. */
  key: string;
  /** For the desk to see; the ticket's number where the desk does not know the name. */
  name: string;
  message: Omit<CheckIn, "deskClock">;
  /** Why the service will never take it; it stays here until somebody at the desk has decided. */
  refusal?: string;
}

export interface Ways {
  post: (arrival: Arrival) => Promise<AttendancePass>;
  /** It is on the list, by this message or by another desk's. */
  done: (arrival: Arrival, attendance: Attendance | undefined) => Promise<void>;
  refused: (arrival: Arrival, why: string) => Promise<void>;
}

/** What stopped the sending: nothing, no answer, or an ended login. */
export type Stopped = "nothing" | "unreachable" | "login";

/**
 * Sends one arrival after the other, oldest first. One that the service refuses for good is put aside and does not hold
 * up the others; where it does not answer, all that is left waits.
 */
export async function sendAll(queue: readonly Arrival[], ways: Ways): Promise<Stopped> {
  for (const arrival of queue) {
    if (arrival.refusal !== undefined) continue;
    try {
      await ways.done(arrival, (await ways.post(arrival)).attendance);
    } catch (failure) {
      if (refusedWith(failure, "already-present")) {
        await ways.done(arrival, failure.problem.current as Attendance | undefined);
      } else if (failure instanceof Refusal && failure.status === 401) {
        return "login";
      } else if (isFinal(failure)) {
        await ways.refused(arrival, failure.problem.detail);
      } else {
        return "unreachable";
      }
    }
  }
  return "nothing";
}
