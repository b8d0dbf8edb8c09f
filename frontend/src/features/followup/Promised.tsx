import { FormattedMessage } from "react-intl";
import type { FollowUp } from "@/api/types.gen";
import { WRITTEN_IN } from "@/ui/content";
import { OfAnswer, PromiseLine, PromiseState } from "@/ui/Promises";
import { Evidence } from "./Evidence";

/** One promise as everybody reads it: what, how far, who by when, the last reason, the last note, what shows it. */
export function Promised({ promise }: { promise: FollowUp }) {
  const reason = promise.changes.at(-1)?.reason;
  const note = promise.notes.at(-1);
  return (
    <>
      <p className="plain-text" lang={WRITTEN_IN}>
        {promise.text}
      </p>
      <p className="row">
        <PromiseState promise={promise} />
        <span className="sm muted">
          <PromiseLine promise={promise} />
        </span>
      </p>
      {reason && (
        <p className="sm muted">
          <FormattedMessage id="followUp.reason" /> <bdi lang={WRITTEN_IN}>{reason}</bdi>
        </p>
      )}
      {note && (
        <p className="sm" lang={WRITTEN_IN}>
          {note.text}
        </p>
      )}
      <OfAnswer promise={promise} />
      <Evidence promise={promise} />
    </>
  );
}
