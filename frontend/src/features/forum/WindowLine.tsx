import { FormattedMessage, useIntl } from "react-intl";
import type { Forum } from "@/api/types.gen";
import { Note } from "@/ui/Note";
import { TimeLeft } from "@/ui/TimeLeft";
import { longTime } from "@/ui/time";

/** Whether one can give input, until when, and if not why not. */
export function WindowLine({ forum }: { forum: Forum }) {
  const intl = useIntl();
  const { zone } = forum.unit;
  switch (forum.windowStatus) {
    case "OPEN":
      return (
        <p className="row sm">
          <TimeLeft until={forum.closesAt} zone={zone} />
        </p>
      );
    case "UPCOMING":
      return (
        <Note kind="closed">
          <p>
            <FormattedMessage id="forum.opens" values={{ when: longTime(intl, forum.opensAt, zone) }} />
          </p>
        </Note>
      );
    case "CANCELLED":
      return (
        <Note kind="closed">
          <p>
            <b>
              <FormattedMessage id="forum.cancelled" />
            </b>{" "}
            {forum.cancelledReason && (
              <FormattedMessage id="forum.cancelled.reason" values={{ reason: forum.cancelledReason }} />
            )}
          </p>
        </Note>
      );
    case "PLANNED":
      return (
        <Note kind="closed">
          <p>
            <FormattedMessage id="forum.planned" />
          </p>
        </Note>
      );
    default:
      return (
        <Note kind="closed">
          <p>
            <b>
              <FormattedMessage id="forum.closed" values={{ when: longTime(intl, forum.closesAt, zone) }} />
            </b>
          </p>
        </Note>
      );
  }
}
