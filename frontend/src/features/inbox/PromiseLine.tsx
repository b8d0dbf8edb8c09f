import { FormattedMessage, useIntl } from "react-intl";
import { longTime, timeOfDay } from "@/ui/time";

type PromiseProps = { publishBy: string; zone: string };

/** By when the forum promised to show what waits, or that the time is over; a moderator does it, no clock. */
export function PromiseLine({ publishBy, zone }: PromiseProps) {
  const intl = useIntl();
  const by = longTime(intl, publishBy, zone);
  return (
    <p>
      {isOver(publishBy) ? (
        <b>
          <FormattedMessage id="inbox.promise.over" values={{ by }} />
        </b>
      ) : (
        <FormattedMessage id="inbox.promise" values={{ by }} />
      )}
    </p>
  );
}

/** The same in a few words, for a row of the list. */
export function PromiseMark({ publishBy, zone }: PromiseProps) {
  const intl = useIntl();
  if (isOver(publishBy)) {
    return (
      <b>
        <FormattedMessage id="inbox.promise.over.mark" />
      </b>
    );
  }
  return (
    <span>
      <FormattedMessage id="inbox.promise.mark" values={{ by: timeOfDay(intl, publishBy, zone) }} />
    </span>
  );
}

function isOver(publishBy: string) {
  return Date.parse(publishBy) < Date.now();
}
