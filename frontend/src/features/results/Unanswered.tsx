import { Link } from "@tanstack/react-router";
import { FormattedMessage, useIntl } from "react-intl";
import type { ResultComponent } from "@/api/types.gen";
import { WRITTEN_IN } from "@/ui/content";
import { PlainText } from "@/ui/PlainText";
import { Say } from "@/ui/Say";

type UnansweredProps = {
  row: ResultComponent;
  /** That the forum was closed all the same; why stands at the beginning of the page. */
  isExcused: boolean;
};

/**
 * What somebody said and nobody has answered, the oldest first, and that the head closed the forum over it. Results that the device
 * has kept since before may name none.
 */
export function Unanswered({ row: { unanswered = [], open }, isExcused }: UnansweredProps) {
  const intl = useIntl();
  if (open === 0) return null;
  return (
    <>
      <h4>
        <FormattedMessage id="results.unanswered" values={{ count: open }} />
      </h4>
      {isExcused && (
        <p className="sm muted">
          <FormattedMessage id="results.unanswered.excused" />
        </p>
      )}
      {unanswered.map(({ feedbackId, element, components, text }) => (
        <Say
          key={feedbackId}
          who={element ? intl.formatMessage({ id: `feedback.element.${element}` }) : undefined}
          about={[
            components.length > 1 && components.join(", "),
            <Link key="input" to="/masukan/$id" params={{ id: feedbackId }}>
              <FormattedMessage id="results.input" />
            </Link>,
          ]}
          text={
            <span lang={WRITTEN_IN}>
              <PlainText>{text}</PlainText>
            </span>
          }
        />
      ))}
      {open > unanswered.length && (
        <p className="sm">
          <FormattedMessage id="results.unanswered.more" values={{ count: open - unanswered.length }} />
        </p>
      )}
    </>
  );
}
