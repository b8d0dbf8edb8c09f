import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { FormattedMessage } from "react-intl";
import type { Deadline, DeadlineState, UnitRoles } from "@/api/types.gen";
import { Empty } from "@/ui/Empty";
import { DeadlineLine } from "./DeadlineLine";
import { OPEN_STATES, unitDeadlines } from "./deadline.queries";

/** What the home page of a unit begins with: late first, then what is near, then the rest that runs. */
const GROUPS: DeadlineState[][] = [["LATE"], ["DUE_SOON"], ["RUNNING", "UNKNOWN"]];
const AT_ONCE = 10;

export function OpenDeadlines({ membership }: { membership: UnitRoles }) {
  const list = useSuspenseInfiniteQuery(unitDeadlines(membership.unitSlug, OPEN_STATES));
  const open = list.data.pages.flatMap(({ items }) => items);
  const shown = GROUPS.flatMap((states) => open.filter(({ state }) => states.includes(state))).slice(
    0,
    AT_ONCE,
  );
  return (
    <section aria-labelledby="tenggat">
      <div className="section-head">
        <h2 id="tenggat">
          <FormattedMessage id="deadline.title" />
        </h2>
        <Link to="/kelola/$unit/tenggat" params={{ unit: membership.unitSlug }} className="go">
          <FormattedMessage id="deadline.all" />
        </Link>
      </div>
      {shown.length === 0 ? (
        <Empty title={<FormattedMessage id="deadline.none" />} />
      ) : (
        <DeadlineRows deadlines={shown} unit={membership.unitSlug} />
      )}
    </section>
  );
}

function DeadlineRows({ deadlines, unit }: { deadlines: Deadline[]; unit: string }) {
  return (
    <ul className="plain ruled card">
      {deadlines.map((deadline) => (
        <li key={deadline.id}>
          <DeadlineLine deadline={deadline} unit={unit} />
        </li>
      ))}
    </ul>
  );
}
