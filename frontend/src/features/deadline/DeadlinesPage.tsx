import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Deadline, UnitRoles } from "@/api/types.gen";
import { Empty } from "@/ui/Empty";
import { MoreButton } from "@/ui/MoreButton";
import { PageTitle } from "@/ui/PageTitle";
import { may } from "../identity/roles";
import { CalendarFeeds } from "./CalendarFeeds";
import { DeadlineLine } from "./DeadlineLine";
import { OPEN_STATES, unitDeadlines } from "./deadline.queries";
import { ExplainLateness } from "./ExplainLateness";

type PageProps = { membership: UnitRoles; all: boolean; save?: ReactNode };

/** Everything the law wants of a unit, the earliest last day first. */
export function DeadlinesPage({ membership, all, save }: PageProps) {
  const intl = useIntl();
  const unit = membership.unitSlug;
  const list = useSuspenseInfiniteQuery(unitDeadlines(unit, all ? [] : OPEN_STATES));
  const deadlines = list.data.pages.flatMap(({ items }) => items);
  return (
    <div className="wrap stack">
      <div className="section-head">
        <PageTitle title={intl.formatMessage({ id: "deadline.title" })} />
        <p className="row">
          <Link to="/kelola/$unit/tahun" params={{ unit }} className="go">
            <FormattedMessage id="cycle.short" />
          </Link>
          <Link
            to="/kelola/$unit/tenggat"
            params={{ unit }}
            search={all ? {} : { semua: true }}
            className="go"
          >
            <FormattedMessage id={all ? "deadline.onlyOpen" : "deadline.withEnded"} />
          </Link>
          {save}
        </p>
      </div>
      {deadlines.length === 0 ? (
        <Empty title={<FormattedMessage id="deadline.none" />}>
          <p>
            <FormattedMessage id="deadline.none.body" />
          </p>
        </Empty>
      ) : (
        <ul className="plain ruled card">
          {deadlines.map((deadline) => (
            <Row key={deadline.id} deadline={deadline} unit={unit} mayExplain={may(membership, "runForum")} />
          ))}
        </ul>
      )}
      <MoreButton list={list} />
      <CalendarFeeds membership={membership} />
    </div>
  );
}

function Row({ deadline, unit, mayExplain }: { deadline: Deadline; unit: string; mayExplain: boolean }) {
  const [open, setOpen] = useState(false);
  const late = deadline.state === "LATE" || deadline.state === "MET_LATE";
  return (
    <li className="stack">
      <DeadlineLine deadline={deadline} unit={unit} />
      {late && mayExplain && (
        <p>
          <button type="button" className="btn" onClick={() => setOpen(true)}>
            <FormattedMessage id={deadline.lateReason ? "deadline.explain.again" : "deadline.explain"} />
            <span className="vh"> {deadline.subject.title}</span>
          </button>
        </p>
      )}
      {open && <ExplainLateness id={deadline.id} onClose={() => setOpen(false)} />}
    </li>
  );
}
