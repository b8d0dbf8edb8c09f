import { type ReactNode, useEffect, useRef } from "react";
import { FormattedMessage } from "react-intl";
import { isAnswered, type Picked } from "./usePicked";

/** So many are read before one answer to all of them; the rest is counted. */
const SHOWN = 50;

type BulkProps = { picked: Picked; onClose: () => void; children: ReactNode };

/** The inputs that get one answer together, above the form for it. */
export function BulkAnswer({ picked, onClose, children }: BulkProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const { inputs } = picked;
  const answered = inputs.filter(isAnswered).length;
  return (
    <>
      <div className="row apart">
        <h2 ref={title} tabIndex={-1} className="pane-title">
          <FormattedMessage id="inbox.bulk.title" values={{ count: inputs.length }} />
        </h2>
        <button type="button" className="btn bare dense" onClick={onClose}>
          <FormattedMessage id="ui.cancel" />
        </button>
      </div>
      {answered > 0 && (
        <p className="row sm">
          <span>
            <FormattedMessage id="inbox.bulk.answered" values={{ count: answered }} />
          </span>
          {answered < inputs.length && (
            <button type="button" className="btn dense" onClick={() => picked.drop(isAnswered)}>
              <FormattedMessage id="inbox.bulk.dropAnswered" values={{ count: answered }} />
            </button>
          )}
        </p>
      )}
      <ul className="plain ruled bulk-inputs">
        {inputs.slice(0, SHOWN).map(({ feedback, standardCode, receiptNumber }) => (
          <li key={feedback.id} className="sm">
            <span className="code">{[standardCode ?? receiptNumber, ...feedback.components].join(" ")}</span>{" "}
            <bdi>{feedback.text}</bdi>
          </li>
        ))}
        {inputs.length > SHOWN && (
          <li className="sm muted">
            <FormattedMessage id="inbox.more" values={{ count: inputs.length - SHOWN }} />
          </li>
        )}
      </ul>
      {children}
    </>
  );
}
