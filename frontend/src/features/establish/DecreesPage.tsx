import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { DecreeSummary, UnitRoles } from "@/api/types.gen";
import { Empty } from "@/ui/Empty";
import { MoreButton } from "@/ui/MoreButton";
import { PageTitle } from "@/ui/PageTitle";
import { shortDate } from "@/ui/time";
import { RoleNeeded } from "../identity/RoleNeeded";
import { may } from "../identity/roles";
import { unitDecrees } from "./establish.queries";

type PageProps = { membership: UnitRoles; save?: ReactNode };

/** The decrees of a unit, drafts first to be seen since they are the newest. */
export function DecreesPage({ membership, save }: PageProps) {
  const intl = useIntl();
  const list = useSuspenseInfiniteQuery(unitDecrees(membership.unitId));
  const decrees = list.data.pages.flatMap(({ items }) => items);
  const mayDraft = may(membership, "draft");
  const begin = mayDraft && (
    <Link to="/kelola/$unit/keputusan/baru" params={{ unit: membership.unitSlug }} className="btn main">
      <FormattedMessage id="establish.begin" />
    </Link>
  );
  return (
    <div className="wrap stack">
      <div className="section-head">
        <PageTitle title={intl.formatMessage({ id: "workspace.decrees" })} />
        {decrees.length > 0 && begin}
      </div>
      {!mayDraft && <RoleNeeded task="draft" />}
      {decrees.length === 0 ? (
        <Empty title={<FormattedMessage id="establish.none" />}>
          <p>
            <FormattedMessage id="establish.none.body" />
          </p>
          {begin}
        </Empty>
      ) : (
        <ul className="plain ruled card">
          {decrees.map((decree) => (
            <li key={decree.id} className="row apart">
              <Row decree={decree} unit={membership.unitSlug} />
            </li>
          ))}
        </ul>
      )}
      <MoreButton list={list} />
      {decrees.length > 0 && save && <p className="row">{save}</p>}
    </div>
  );
}

function Row({ decree, unit }: { decree: DecreeSummary; unit: string }) {
  const intl = useIntl();
  return (
    <>
      <div>
        <Link to="/kelola/$unit/keputusan/$decree" params={{ unit, decree: decree.id }} className="go">
          <b>{decree.title}</b>
        </Link>
        <p className="sm muted">
          {decree.number && <span className="code">{decree.number}</span>}{" "}
          <FormattedMessage id="establish.standards.count" values={{ count: decree.standardCount }} />
          {decree.signedOn && (
            <>
              {" "}
              <FormattedMessage id="establish.signedOn" values={{ date: shortDate(intl, decree.signedOn) }} />
            </>
          )}
        </p>
      </div>
      <span className="tag">
        <FormattedMessage id={`establish.state.${decree.state}`} />
      </span>
    </>
  );
}
