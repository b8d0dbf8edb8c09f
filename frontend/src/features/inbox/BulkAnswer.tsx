import { type ReactNode, useEffect, useRef } from "react";
import { FormattedMessage } from "react-intl";
import type { InboxFeedback } from "@/api/types.gen";

type BulkProps = { inputs: InboxFeedback[]; onClose: () => void; children: ReactNode };

/** The inputs that get one answer together, above the form for it. */
export function BulkAnswer(props: BulkProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <>
      <div className="row apart">
        <h2 ref={title} tabIndex={-1} className="pane-title">
          <FormattedMessage id="inbox.bulk.title" values={{ count: props.inputs.length }} />
        </h2>
        <button type="button" className="btn bare dense" onClick={props.onClose}>
          <FormattedMessage id="ui.cancel" />
        </button>
      </div>
      <ul className="plain ruled bulk-inputs">
        {props.inputs.map(({ feedback, standardCode, receiptNumber }) => (
          <li key={feedback.id} className="sm">
            <span className="code">{[standardCode ?? receiptNumber, ...feedback.components].join(" ")}</span>{" "}
            <bdi>{feedback.text}</bdi>
          </li>
        ))}
      </ul>
      {props.children}
    </>
  );
}
