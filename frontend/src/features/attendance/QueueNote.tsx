import { FormattedMessage } from "react-intl";
import { signIn } from "@/features/identity/session";
import { Note } from "@/ui/Note";
import type { Arrival, Stopped } from "./deskQueue";

type NoteProps = {
  queue: readonly Arrival[];
  stopped: Stopped;
  unkept: boolean;
  onNow: () => void;
  onDrop: (arrival: Arrival) => void;
};

/** What lies on this device only, why, and what becomes of it. */
export function QueueNote({ queue, stopped, unkept, onNow, onDrop }: NoteProps) {
  const waiting = queue.filter(({ refusal }) => refusal === undefined);
  const refused = queue.filter(({ refusal }) => refusal !== undefined);
  return (
    <>
      <div role="status">
        {waiting.length > 0 && (
          <Note kind={stopped === "unreachable" ? "offline" : "local"}>
            <p>
              <b>
                <FormattedMessage id="desk.queue" values={{ count: waiting.length }} />
              </b>{" "}
              <FormattedMessage id={unkept ? "desk.queue.unkept" : "desk.queue.kept"} />
            </p>
            <p className="row">
              {stopped === "login" ? (
                <button type="button" className="btn" onClick={() => void signIn()}>
                  <FormattedMessage id="desk.queue.login" />
                </button>
              ) : (
                <button type="button" className="btn" onClick={onNow}>
                  <FormattedMessage id="desk.queue.now" />
                </button>
              )}
            </p>
          </Note>
        )}
      </div>
      {refused.map((arrival) => (
        <Note key={arrival.key} kind="bad" live="alert">
          <p>
            <b>{arrival.name}</b> {arrival.refusal}
          </p>
          <p>
            <button type="button" className="btn" onClick={() => onDrop(arrival)}>
              <FormattedMessage id="desk.queue.drop" />
              <span className="vh"> {arrival.name}</span>
            </button>
          </p>
        </Note>
      ))}
    </>
  );
}
