import { FormattedMessage, useIntl } from "react-intl";
import type { ForumClosure } from "@/api/types.gen";
import { EvidenceMessages } from "@/i18n/Messages";
import { WRITTEN_IN } from "@/ui/content";
import { Note } from "@/ui/Note";
import { longTime } from "@/ui/time";

type LineProps = { closure: ForumClosure; zone: string };

/** That a forum is over; and where something was left open, what, and why the head closed it all the same. */
export function ClosureLine(props: LineProps) {
  return (
    <EvidenceMessages>
      <Line {...props} />
    </EvidenceMessages>
  );
}

function Line({ closure: { closedAt, excuse, leftOpen }, zone }: LineProps) {
  const intl = useIntl();
  const left = leftOpen.map(({ code, count }) =>
    intl.formatMessage(
      { id: code === "inputs-open" ? "forum.over.inputs-open" : "forum.over.follow-ups-open" },
      { count },
    ),
  );
  return (
    <Note kind="closed">
      <p>
        <FormattedMessage id="forum.over" values={{ on: longTime(intl, closedAt, zone) }} />
      </p>
      {excuse && (
        <p>
          <FormattedMessage
            id="forum.over.excuse"
            values={{ left: intl.formatList(left), excuse: <bdi lang={WRITTEN_IN}>{excuse}</bdi> }}
          />
        </p>
      )}
    </Note>
  );
}
