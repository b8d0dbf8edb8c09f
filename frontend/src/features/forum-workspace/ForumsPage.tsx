import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { FormattedMessage, useIntl } from "react-intl";
import type { ForumSummary, UnitRoles, WindowStatus } from "@/api/types.gen";
import { Empty } from "@/ui/Empty";
import { MoreButton } from "@/ui/MoreButton";
import { PageTitle } from "@/ui/PageTitle";
import { longTime } from "@/ui/time";
import { RoleNeeded } from "../identity/RoleNeeded";
import { may } from "../identity/roles";
import { unitForums } from "./forum.queries";
import { StatusChip } from "./StatusChip";

const STATUSES = ["PLANNED", "UPCOMING", "OPEN", "CLOSED", "CANCELLED"] as const;

/** The forums of a unit, planned, running and past. */
export function ForumsPage({
  membership,
  status,
}: {
  membership: UnitRoles;
  status: WindowStatus | undefined;
}) {
  const intl = useIntl();
  const list = useSuspenseInfiniteQuery(unitForums(membership.unitId, status));
  const forums = list.data.pages.flatMap(({ items }) => items);
  const params = { unit: membership.unitSlug };
  const mayPlan = may(membership, "draft");
  const plan = mayPlan && (
    <Link to="/kelola/$unit/forum/baru" params={params} className="btn main">
      <FormattedMessage id="forumWorkspace.plan" />
    </Link>
  );
  return (
    <div className="wrap stack">
      <div className="section-head">
        <PageTitle title={intl.formatMessage({ id: "workspace.forums" })} />
        {(forums.length > 0 || status) && plan}
      </div>
      {!mayPlan && <RoleNeeded task="draft" />}
      <p>
        <Link to="/kelola/$unit/tahun" params={params} className="go">
          <FormattedMessage id="cycle.short" />
        </Link>
      </p>
      <nav className="row" aria-label={intl.formatMessage({ id: "forumWorkspace.filter" })}>
        {[undefined, ...STATUSES].map((one) => (
          <Link
            key={one ?? "all"}
            to="/kelola/$unit/forum"
            params={params}
            search={one ? { keadaan: one } : {}}
            activeOptions={{ exact: true }}
            className="btn dense"
            aria-current={one === status ? "true" : undefined}
          >
            <FormattedMessage id={one ? `forumWorkspace.status.${one}` : "forumWorkspace.all"} />
          </Link>
        ))}
      </nav>
      {forums.length === 0 ? (
        <Empty
          title={<FormattedMessage id={status ? "forumWorkspace.noneOfStatus" : "forumWorkspace.none"} />}
        >
          {!status && (
            <>
              <p>
                <FormattedMessage id="forumWorkspace.none.body" />
              </p>
              {plan}
            </>
          )}
        </Empty>
      ) : (
        <ul className="plain ruled card">
          {forums.map((forum) => (
            <li key={forum.id} className="row apart">
              <Row forum={forum} membership={membership} />
            </li>
          ))}
        </ul>
      )}
      <MoreButton list={list} />
    </div>
  );
}

function Row({ forum, membership }: { forum: ForumSummary; membership: UnitRoles }) {
  const intl = useIntl();
  const { zone } = forum.unit;
  return (
    <>
      <div>
        <Link
          to="/kelola/$unit/forum/$forum"
          params={{ unit: membership.unitSlug, forum: forum.id }}
          className="go"
        >
          <b>{forum.title}</b>
        </Link>
        <p className="sm muted">
          <FormattedMessage
            id="forumWorkspace.period"
            values={{
              opens: longTime(intl, forum.opensAt, zone),
              closes: longTime(intl, forum.closesAt, zone),
            }}
          />
        </p>
        <p className="sm muted">
          <FormattedMessage
            id="forumWorkspace.row"
            values={{
              standards: forum.standardCount,
              published: forum.counts.published,
              answered: forum.counts.answered,
            }}
          />
        </p>
      </div>
      <StatusChip status={forum.windowStatus} />
    </>
  );
}
