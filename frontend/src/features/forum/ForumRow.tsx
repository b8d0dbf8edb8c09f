import { Link } from "@tanstack/react-router";
import { FormattedMessage, useIntl } from "react-intl";
import type { ForumSummary } from "@/api/types.gen";
import { WRITTEN_IN } from "@/ui/content";
import { TimeLeft } from "@/ui/TimeLeft";
import { longTime, remainingUntil, shortDate } from "@/ui/time";

/** The forum that closes first: the one main invitation of the home page. */
export function LeadForum({ forum }: { forum: ForumSummary }) {
  return (
    <article className="lead-forum">
      <div className="stack">
        <p className="muted sm" lang={WRITTEN_IN}>
          {forum.unit.name}
        </p>
        <h3 lang={WRITTEN_IN}>{forum.title}</h3>
        <p>
          <FormattedMessage id="forum.standards" values={{ count: forum.standardCount }} />
          {forum.place && (
            <>
              {". "}
              <FormattedMessage id="forum.meeting" values={{ place: forum.place }} />
            </>
          )}
        </p>
        <p className="row sm">
          <TimeLeft until={forum.closesAt} zone={forum.unit.zone} />
        </p>
      </div>
      <div className="stack">
        <Link to="/forum/$slug" params={{ slug: forum.slug }} className="btn main wide">
          <FormattedMessage id="forum.read" />
          <span className="vh">: {forum.title}</span>
        </Link>
        <p className="sm muted">
          <FormattedMessage id="forum.counts" values={{ ...forum.counts }} />
        </p>
      </div>
    </article>
  );
}

export function ForumRow({ forum }: { forum: ForumSummary }) {
  return (
    <li className="forum-row">
      <When forum={forum} />
      <div>
        <h3>
          <Link to="/forum/$slug" params={{ slug: forum.slug }} lang={WRITTEN_IN}>
            {forum.title}
          </Link>
        </h3>
        <p className="sm muted">
          <span lang={WRITTEN_IN}>{forum.unit.name}</span>,{" "}
          <FormattedMessage id="forum.standards" values={{ count: forum.standardCount }} />
        </p>
      </div>
      <span className="sm muted">
        <FormattedMessage id="forum.counts" values={{ ...forum.counts }} />
      </span>
    </li>
  );
}

function When({ forum }: { forum: ForumSummary }) {
  const intl = useIntl();
  const { zone } = forum.unit;
  switch (forum.windowStatus) {
    case "OPEN":
      return <Remaining forum={forum} />;
    case "UPCOMING":
      return (
        <span className="sm muted">
          <FormattedMessage id="forum.opensOn" values={{ date: shortDate(intl, forum.opensAt, zone) }} />
        </span>
      );
    case "CANCELLED":
      return (
        <span className="sm muted">
          <FormattedMessage id="forum.cancelled" />
        </span>
      );
    default:
      return (
        <span className="sm muted">
          <FormattedMessage id="ui.time.closed" values={{ date: shortDate(intl, forum.closesAt, zone) }} />
        </span>
      );
  }
}

/** Days left at the edge of a row; the exact time is read out and shown on pointing. */
function Remaining({ forum }: { forum: ForumSummary }) {
  const intl = useIntl();
  const left = remainingUntil(forum.closesAt, forum.unit.zone, Date.now());
  const when = longTime(intl, forum.closesAt, forum.unit.zone);
  if (left === undefined) return <span className="sm muted">{when}</span>;
  return (
    <span>
      <span className="left soft">
        <FormattedMessage
          id={`ui.time.${left.unit}`}
          values={{ count: left.count, b: (parts) => <b key="b">{parts}</b> }}
        />
      </span>
      <br />
      <span className="xs muted">
        <FormattedMessage id="ui.time.closes" values={{ when }} />
      </span>
    </span>
  );
}
