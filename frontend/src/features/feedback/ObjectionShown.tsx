import { FormattedMessage, useIntl } from "react-intl";
import type { FeedbackObjection } from "@/api/types.gen";
import { EvidenceMessages } from "@/i18n/Messages";
import { PlainText } from "@/ui/PlainText";
import { Official } from "@/ui/Say";
import { shortDate } from "@/ui/time";

type ShownProps = { objection: FeedbackObjection; zone?: string | undefined };

/** What the giver has against the answer, and what the head of the unit said to it, as everybody sees it. */
export function ObjectionShown(props: ShownProps) {
  return (
    <EvidenceMessages>
      <Shown {...props} />
    </EvidenceMessages>
  );
}

function Shown({ objection: { text, madeAt, answer }, zone }: ShownProps) {
  const intl = useIntl();
  return (
    <>
      <div className="reply">
        <p className="sm muted">
          <FormattedMessage id="feedback.objection" values={{ date: shortDate(intl, madeAt, zone) }} />
        </p>
        <PlainText>{text}</PlainText>
      </div>
      {answer ? (
        <Official title={<FormattedMessage id="feedback.objection.answered" />}>
          <PlainText>{answer}</PlainText>
        </Official>
      ) : (
        <p className="sm muted">
          <FormattedMessage id="feedback.objection.waiting" />
        </p>
      )}
    </>
  );
}
