import { Link } from "@tanstack/react-router";
import { FormattedMessage, useIntl } from "react-intl";
import type { Feedback } from "@/api/types.gen";
import { EvidenceMessages } from "@/i18n/Messages";
import { shortDate } from "@/ui/time";

type TombProps = { feedback: Feedback; zone?: string | undefined };

/** Stands where an input was that is hidden or withdrawn. */
export function Tombstone(props: TombProps) {
  return (
    <EvidenceMessages>
      <div className="tomb mt4">
        <Tomb {...props} />
      </div>
    </EvidenceMessages>
  );
}

function Tomb({ feedback, zone }: TombProps) {
  const intl = useIntl();
  if (!feedback.hidden) {
    const date = shortDate(intl, feedback.withdrawnAt ?? feedback.submittedAt, zone);
    return <FormattedMessage id="feedback.withdrawn" values={{ date }} />;
  }
  const reason = intl.formatMessage({ id: `feedback.hide.${feedback.hidden.reason}` });
  return (
    <>
      <FormattedMessage
        id="feedback.hidden"
        values={{ reason, date: shortDate(intl, feedback.hidden.at, zone) }}
      />{" "}
      <Link to="/moderasi/$forum" params={{ forum: feedback.forumId }}>
        <FormattedMessage id="moderation.log" />
      </Link>
    </>
  );
}
