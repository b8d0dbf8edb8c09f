import { FormattedMessage } from "react-intl";
import type { ResultComponent } from "@/api/types.gen";
import { Quoted } from "./Quoted";

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
      {unanswered.map((said) => (
        <Quoted key={said.feedbackId} said={said} />
      ))}
      {open > unanswered.length && (
        <p className="sm">
          <FormattedMessage id="results.unanswered.more" values={{ count: open - unanswered.length }} />
        </p>
      )}
    </>
  );
}
