import { FormattedMessage, useIntl } from "react-intl";
import type { FollowUp, FollowUpChange } from "@/api/types.gen";
import { WRITTEN_IN } from "@/ui/content";
import { dayOf, shortDate } from "@/ui/time";

/** Everything that happened to a promise, oldest first; all of it is public. */
export function History({ promise, zone }: { promise: FollowUp; zone: string }) {
  const intl = useIntl();
  const events = [
    ...promise.changes.map((change) => ({
      key: `${change.at}-${change.to}`,
      at: change.at,
      what: <Changed change={change} />,
      said: change.reason,
    })),
    ...promise.notes.map(({ id, at, text }) => ({
      key: id,
      at,
      what: <FormattedMessage id="followUp.history.note" />,
      said: text,
    })),
    ...promise.evidence.map(({ id, at, title }) => ({
      key: id,
      at,
      what: <FormattedMessage id="followUp.history.evidence" />,
      said: title,
    })),
  ].sort((one, other) => one.at.localeCompare(other.at));
  if (events.length === 0) return null;
  return (
    <details>
      <summary className="sm">
        <FormattedMessage id="followUp.history" values={{ count: events.length }} />
        <span className="vh"> {promise.text}</span>
      </summary>
      <ol className="plain ruled">
        {events.map(({ key, at, what, said }) => (
          <li key={key} className="sm">
            <b>{shortDate(intl, at, zone)}</b> {what}
            {said && (
              <span className="muted" lang={WRITTEN_IN}>
                {" "}
                {said}
              </span>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}

function Changed({ change }: { change: FollowUpChange }) {
  const intl = useIntl();
  if (change.ownerAfter) {
    return <FormattedMessage id="followUp.history.owner" values={{ owner: change.ownerAfter }} />;
  }
  if (change.from === change.to) {
    const due = dayOf(intl, change.dueAfter);
    return <FormattedMessage id="followUp.history.due" values={{ due }} />;
  }
  return <FormattedMessage id={`followUp.state.${change.to}`} />;
}
