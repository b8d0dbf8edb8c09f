import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";
import { Note } from "./Note";
import { Refusal } from "./problem";

/** Something could not be loaded: what, whose fault, and the way to try again. `what` is a whole sentence. */
export function LoadFailed(props: { error: unknown; retry: () => void; what?: ReactNode }) {
  const refusal = props.error instanceof Refusal ? props.error : undefined;
  return (
    <Note kind="bad" live="alert">
      <p>
        <b>{props.what ?? <FormattedMessage id="ui.failed.title" />}</b>{" "}
        {refusal === undefined ? (
          <FormattedMessage id="ui.failed.unreachable" />
        ) : refusal.status < 500 ? (
          refusal.problem.detail
        ) : (
          <FormattedMessage id="ui.failed.ours" />
        )}{" "}
        <button type="button" className="link" onClick={props.retry}>
          <FormattedMessage id="ui.tryAgain" />
        </button>
      </p>
      {refusal && (
        <p className="xs">
          <FormattedMessage
            id="ui.failed.helpCode"
            values={{ code: <span className="code">{refusal.problem.traceId}</span> }}
          />
        </p>
      )}
    </Note>
  );
}
