import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Forum, ForumCounts, WindowChange } from "@/api/types.gen";
import { longTime, shortDate } from "@/ui/time";

const OUTCOMES = ["ACCEPTED", "PARTLY_ACCEPTED", "REJECTED", "DEFERRED", "REDIRECTED"] as const;

/** What was changed about a running forum, with the reasons that had to be given. */
export function ForumChanges({ forum }: { forum: Forum }) {
  const intl = useIntl();
  if (forum.changes.length === 0) return null;
  return (
    <section className="card" aria-labelledby="perubahan">
      <h2 id="perubahan">
        <FormattedMessage id="forum.changes.title" />
      </h2>
      <ul className="plain ruled">
        {forum.changes.map((change) => (
          <li key={change.at} className="sm">
            <b>{shortDate(intl, change.at, forum.unit.zone)}</b> <Change forum={forum} change={change} />{" "}
            <FormattedMessage id="forum.changes.reason" values={{ reason: <bdi>{change.reason}</bdi> }} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Change({ forum, change }: { forum: Forum; change: WindowChange }) {
  const intl = useIntl();
  const standard = forum.standards.find(({ standardId }) => standardId === change.standardId);
  const number = change.versionNumber;
  return (
    <>
      <FormattedMessage
        id={`forum.changes.${change.kind}`}
        values={{
          after: change.after && longTime(intl, change.after, forum.unit.zone),
          code: standard?.code,
          number,
          hours: change.hoursAfter ?? 0,
          before: change.hoursBefore,
        }}
      />
      {standard && number && (
        <>
          {" "}
          <Link to="/standar/$slug/bandingkan" params={{ slug: standard.slug }} search={{ ke: number }}>
            <FormattedMessage id="standard.page.compare" />
          </Link>
        </>
      )}
    </>
  );
}

/** The numbers as sums that anybody can check. */
export function ForumNumbers({ counts }: { counts: ForumCounts }) {
  return (
    <section className="card" aria-labelledby="angka">
      <h2 id="angka">
        <FormattedMessage id="forum.numbers.title" />
      </h2>
      <table className="tbl">
        <caption className="vh">
          <FormattedMessage id="forum.numbers.title" />
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <FormattedMessage id="forum.numbers.state" />
            </th>
            <th scope="col" className="r">
              <FormattedMessage id="forum.numbers.count" />
            </th>
          </tr>
        </thead>
        <tbody>
          {(["published", "held", "hidden", "withdrawn"] as const).map((part) => (
            <Line key={part} name={<FormattedMessage id={`forum.numbers.${part}`} />} count={counts[part]} />
          ))}
        </tbody>
        <tfoot>
          <Line name={<FormattedMessage id="forum.numbers.received" />} count={counts.received} />
          {counts.late > 0 && (
            <Line name={<FormattedMessage id="forum.numbers.late" />} count={counts.late} />
          )}
        </tfoot>
      </table>
      <table className="tbl mt4">
        <caption>
          <FormattedMessage id="forum.numbers.ofPublished" />
        </caption>
        <tbody>
          {OUTCOMES.map((outcome) => (
            <Line
              key={outcome}
              name={<FormattedMessage id={`ui.outcome.${outcome}`} />}
              count={counts.answered[outcome] ?? 0}
            />
          ))}
          <Line name={<FormattedMessage id="ui.outcome.OPEN" />} count={counts.open} />
        </tbody>
        <tfoot>
          <Line name={<FormattedMessage id="forum.numbers.published" />} count={counts.published} />
        </tfoot>
      </table>
    </section>
  );
}

function Line({ name, count }: { name: ReactNode; count: number }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="r">{count}</td>
    </tr>
  );
}
