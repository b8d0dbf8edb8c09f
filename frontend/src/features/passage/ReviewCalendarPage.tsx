import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { FormattedMessage, useIntl } from "react-intl";
import type { ReviewAge, ReviewDueState, UnitRoles } from "@/api/types.gen";
import { Empty } from "@/ui/Empty";
import { HourglassIcon, TickIcon, WarningIcon } from "@/ui/icons";
import { PageTitle } from "@/ui/PageTitle";
import { reviewCalendar } from "./review.queries";

/** Every standard of the unit in force: how old it is, and when it must be looked at again. */
export function ReviewCalendarPage({ membership }: { membership: UnitRoles }) {
  const intl = useIntl();
  const { data } = useSuspenseQuery(reviewCalendar(membership.unitId));
  return (
    <div className="wrap stack">
      <PageTitle title={intl.formatMessage({ id: "review.calendar" })} />
      <p className="lead">
        <FormattedMessage id="review.calendar.lead" />
      </p>
      {data.length === 0 ? (
        <Empty title={<FormattedMessage id="review.calendar.none" />}>
          <p>
            <FormattedMessage id="review.calendar.none.body" />
          </p>
        </Empty>
      ) : (
        <ul className="plain ruled card">
          {data.map((age) => (
            <li key={age.standardId} className="stack">
              <Age age={age} unit={membership.unitSlug} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Age({ age, unit }: { age: ReviewAge; unit: string }) {
  const intl = useIntl();
  const day = (date: string) => intl.formatDate(`${date}T00:00`, { dateStyle: "long" });
  return (
    <>
      <div>
        <h2>
          <Link to="/kelola/$unit/standar/$standard/perjalanan" params={{ unit, standard: age.standardId }}>
            {age.code} {age.title}
          </Link>
        </h2>
        <p className="sm muted">
          {age.serviceName}, <FormattedMessage id="review.since" values={{ date: day(age.inForceSince) }} />
        </p>
      </div>
      <dl className="cols half">
        <div>
          <dt className="sm muted">
            <FormattedMessage id="review.due.EVALUATION" />
          </dt>
          <dd>
            <Due on={day(age.evaluationDueOn)} state={age.evaluationState} />
          </dd>
        </div>
        <div>
          <dt className="sm muted">
            <FormattedMessage id="review.due.REVIEW" />
          </dt>
          <dd>
            <Due on={day(age.reviewDueOn)} state={age.reviewState} />
          </dd>
        </div>
      </dl>
    </>
  );
}

const ICONS = { COMING: <TickIcon />, SOON: <HourglassIcon />, LATE: <WarningIcon /> };
const LOOKS = { COMING: "ok", SOON: "wait", LATE: "no" };

function Due({ on, state }: { on: string; state: ReviewDueState }) {
  return (
    <p className="row">
      {on}
      <span className={`chip ${LOOKS[state]}`}>
        {ICONS[state]}
        <FormattedMessage id={`review.state.${state}`} />
      </span>
    </p>
  );
}
