import { Link } from "@tanstack/react-router";
import { FormattedMessage } from "react-intl";
import type { FollowUp } from "@/api/types.gen";

/** With which answer a promise was made, and to what one may still read; the promise stays when the answer goes. */
export function OfAnswer({ promise: { answer } }: { promise: FollowUp }) {
  if (!answer) return null;
  const [first] = answer.feedbackIds;
  return (
    <p className="sm muted">
      {first ? (
        <Link to="/masukan/$id" params={{ id: first }}>
          <FormattedMessage id="followUp.answer" values={{ count: answer.feedbackIds.length }} />
        </Link>
      ) : (
        <FormattedMessage id="followUp.answer.gone" />
      )}{" "}
      {answer.replaced && <FormattedMessage id="followUp.answer.replaced" />}
    </p>
  );
}
