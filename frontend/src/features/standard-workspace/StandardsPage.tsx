import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { FormattedMessage, useIntl } from "react-intl";
import type { StandardSummary, UnitRoles } from "@/api/types.gen";
import { Empty } from "@/ui/Empty";
import { TickIcon } from "@/ui/icons";
import { MoreButton } from "@/ui/MoreButton";
import { PageTitle } from "@/ui/PageTitle";
import { timeOfDay } from "@/ui/time";
import { RoleNeeded } from "../identity/RoleNeeded";
import { may } from "../identity/roles";
import { unitStandards } from "./standard.queries";
import "./standard-workspace.css";

/** The standards of a unit and how far each has come. */
export function StandardsPage({ membership }: { membership: UnitRoles }) {
  const intl = useIntl();
  const list = useSuspenseInfiniteQuery(unitStandards(membership.unitId));
  const standards = list.data.pages.flatMap(({ items }) => items);
  const params = { unit: membership.unitSlug };
  const mayDraft = may(membership, "draft");
  const begin = mayDraft && (
    <Link to="/kelola/$unit/standar/baru" params={params} className="btn main">
      <FormattedMessage id="standardWorkspace.begin" />
    </Link>
  );
  return (
    <div className="wrap stack">
      <div className="section-head">
        <PageTitle title={intl.formatMessage({ id: "workspace.standards" })} />
        <div className="row">
          <Link to="/kelola/$unit/peninjauan" params={params} className="go">
            <FormattedMessage id="review.calendar" />
          </Link>
          <Link to="/kelola/$unit/publikasi" params={params} className="go">
            <FormattedMessage id="publication.title" />
          </Link>
          <Link to="/kelola/$unit/sosialisasi" params={params} className="go">
            <FormattedMessage id="briefing.title" />
          </Link>
          {standards.length > 0 && begin}
        </div>
      </div>
      {!mayDraft && <RoleNeeded task="draft" />}
      {standards.length === 0 ? (
        <Empty title={<FormattedMessage id="standardWorkspace.none" />}>
          <p>
            <FormattedMessage id="standardWorkspace.none.body" />
          </p>
          {begin}
        </Empty>
      ) : (
        <ul className="plain ruled card">
          {standards.map((standard) => (
            <li key={standard.id} className="row apart">
              <Row standard={standard} membership={membership} />
            </li>
          ))}
        </ul>
      )}
      <MoreButton list={list} />
    </div>
  );
}

function Row({ standard, membership }: { standard: StandardSummary; membership: UnitRoles }) {
  const intl = useIntl();
  return (
    <>
      <div>
        <Link
          to="/kelola/$unit/standar/$standard"
          params={{ unit: membership.unitSlug, standard: standard.id }}
          className="go"
        >
          <b>
            <span className="code">{standard.code}</span> {standard.title}
          </b>
        </Link>
        <p className="sm muted">
          {standard.serviceName}.{" "}
          <FormattedMessage
            id="standardWorkspace.updated"
            values={{
              number: standard.latestVersion,
              when: timeOfDay(intl, standard.updatedAt, membership.zone),
            }}
          />
        </p>
      </div>
      <Completeness standard={standard} />
    </>
  );
}

function Completeness({ standard }: { standard: StandardSummary }) {
  const isDraft = standard.frozenVersion !== standard.latestVersion;
  return (
    <div className="completeness">
      <p className="sm">
        {standard.completeCount === 14 && <TickIcon />}{" "}
        <FormattedMessage id="standardWorkspace.complete" values={{ count: standard.completeCount }} />
      </p>
      <progress aria-hidden="true" max={14} value={standard.completeCount} />
      <p className="xs muted">
        <FormattedMessage
          id={isDraft ? "standardWorkspace.draft" : "standardWorkspace.public"}
          values={{ number: standard.latestVersion }}
        />
      </p>
    </div>
  );
}
