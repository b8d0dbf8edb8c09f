import { useQuery, useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Briefing, UnitRoles } from "@/api/types.gen";
import { Bones } from "@/ui/Bones";
import { Empty } from "@/ui/Empty";
import { LoadFailed } from "@/ui/LoadFailed";
import { MoreButton } from "@/ui/MoreButton";
import { PageTitle } from "@/ui/PageTitle";
import { longTime } from "@/ui/time";
import { RoleNeeded } from "../identity/RoleNeeded";
import { may } from "../identity/roles";
import { PlanForm } from "./BriefingForm";
import { briefing, briefings } from "./briefing.queries";
import { OneBriefing } from "./OneBriefing";
import { Readers } from "./Readers";

type PageProps = {
  membership: UnitRoles;
  shown: string | undefined;
  show: (id: string) => void;
  code: (link: string, label: string) => ReactNode;
};

/** The briefings of a unit's officers, and who has read the standards that hold now. */
export function BriefingsPage({ membership, shown, show, code }: PageProps) {
  const intl = useIntl();
  const list = useSuspenseInfiniteQuery(briefings(membership.unitId));
  const [planning, setPlanning] = useState(false);
  const mayWrite = may(membership, "enterInputs");
  const items = list.data.pages.flatMap((page) => page.items);
  const fresh = mayWrite && (
    <button type="button" className="btn main" onClick={() => setPlanning(true)}>
      <FormattedMessage id="briefing.plan" />
    </button>
  );
  if (shown) return <Shown key={shown} id={shown} membership={membership} code={code} />;
  return (
    <div className="wrap stack">
      <p className="crumb">
        <Link to="/kelola/$unit/standar" params={{ unit: membership.unitSlug }}>
          <FormattedMessage id="workspace.standards" />
        </Link>
      </p>
      <div className="section-head">
        <PageTitle title={intl.formatMessage({ id: "briefing.title" })} />
        {items.length > 0 && fresh}
      </div>
      <p>
        <FormattedMessage id="briefing.lead" />
      </p>
      {!mayWrite && <RoleNeeded task="enterInputs" />}
      {items.length === 0 ? (
        <Empty title={<FormattedMessage id="briefing.none" />}>
          <p>
            <FormattedMessage id="briefing.none.body" />
          </p>
          {fresh}
        </Empty>
      ) : (
        <ul className="plain stack">
          {items.map((item) => (
            <li key={item.id} className="card stack">
              <Line item={item} unit={membership.unitSlug} />
            </li>
          ))}
        </ul>
      )}
      <MoreButton list={list} />
      <Readers unitId={membership.unitId} zone={membership.zone} />
      {planning && (
        <PlanForm
          unitId={membership.unitId}
          zone={membership.zone}
          onDone={show}
          onClose={() => setPlanning(false)}
        />
      )}
    </div>
  );
}

function Line({ item, unit }: { item: Briefing; unit: string }) {
  const intl = useIntl();
  return (
    <>
      <div className="row apart">
        <h2>
          <Link to="/kelola/$unit/sosialisasi" params={{ unit }} search={{ buka: item.id }}>
            {item.title}
          </Link>
        </h2>
        <span className="chip">
          <FormattedMessage id={`briefing.state.${item.state}`} />
        </span>
      </div>
      <p>{longTime(intl, item.startsAt, item.zone)}</p>
      <p className="sm muted">{item.standards.map(({ code }) => code).join(", ")}</p>
      <p className="sm">
        <FormattedMessage id="briefing.counts" values={{ ...item.counts }} />
      </p>
    </>
  );
}

type ShownProps = Pick<PageProps, "membership" | "code"> & { id: string };

function Shown({ id, membership, code }: ShownProps) {
  const asked = useQuery(briefing(membership.unitId, id));
  return (
    <div className="wrap stack">
      <p className="crumb">
        <Link to="/kelola/$unit/sosialisasi" params={{ unit: membership.unitSlug }}>
          <FormattedMessage id="briefing.title" />
        </Link>
      </p>
      {asked.data ? (
        <OneBriefing briefing={asked.data} mayWrite={may(membership, "enterInputs")} code={code} />
      ) : asked.isPending ? (
        <Bones />
      ) : (
        <LoadFailed error={asked.error} retry={asked.refetch} />
      )}
    </div>
  );
}
