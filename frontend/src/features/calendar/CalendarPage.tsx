import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { FormattedMessage } from "react-intl";
import type { CalendarYear } from "@/api/types.gen";
import { Empty } from "@/ui/Empty";
import { HourglassIcon, TickIcon } from "@/ui/icons";
import { calendarYears } from "./calendar.queries";

/** For the platform's administrators: the years on whose holidays working days are counted. */
export function CalendarPage() {
  const years = useSuspenseQuery(calendarYears()).data;
  return (
    <>
      <p className="muted">
        <FormattedMessage id="calendar.body" />
      </p>
      <p>
        <Link to="/kelola/admin/kalender/baru" className="btn main">
          <FormattedMessage id="calendar.enter" />
        </Link>
      </p>
      {years.length === 0 ? (
        <Empty title={<FormattedMessage id="calendar.none" />} />
      ) : (
        <ul className="plain ruled card">
          {years.map((year) => (
            <Year key={year.id} year={year} />
          ))}
        </ul>
      )}
    </>
  );
}

function Year({ year }: { year: CalendarYear }) {
  const jointLeave = year.holidays.filter(({ kind }) => kind === "JOINT_LEAVE").length;
  return (
    <li>
      <p>
        <Link to="/kelola/admin/kalender/$year" params={{ year: String(year.year) }} className="go">
          <b>{year.year}</b>
        </Link>
      </p>
      <p>
        <FormattedMessage
          id="calendar.counts"
          values={{ national: year.holidays.length - jointLeave, jointLeave }}
        />
      </p>
      <p className="sm muted">{year.source}</p>
      {year.note && <p className="sm muted">{year.note}</p>}
      <p className="mt2">
        <Checked checked={year.checked} />
      </p>
    </li>
  );
}

function Checked({ checked }: { checked: boolean }) {
  return checked ? (
    <span className="chip ok">
      <TickIcon />
      <FormattedMessage id="calendar.checked" />
    </span>
  ) : (
    <span className="chip wait">
      <HourglassIcon />
      <FormattedMessage id="calendar.unchecked" />
    </span>
  );
}
