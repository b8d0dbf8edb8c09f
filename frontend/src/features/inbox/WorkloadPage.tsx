import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { MemberWorkload, UnitRoles, Workload } from "@/api/types.gen";
import { PageTitle } from "@/ui/PageTitle";
import { Scroll } from "@/ui/Scroll";
import "./inbox.css";
import { workload } from "./workload.queries";

/**
 * Who of the unit has how much to answer: said in sentences, and as a table whose numbers lead to the inputs. `save` takes
 * it away as a file.
 */
export function WorkloadPage({ membership, save }: { membership: UnitRoles; save: ReactNode }) {
  const intl = useIntl();
  const { data } = useSuspenseQuery(workload(membership.unitId));
  return (
    <div className="wrap stack">
      <p className="crumb">
        <Link to="/kelola/$unit/masukan" params={{ unit: membership.unitSlug }}>
          <FormattedMessage id="workspace.inbox" />
        </Link>
      </p>
      <PageTitle title={intl.formatMessage({ id: "desk.load" })} />
      <Summary load={data} unit={membership.unitSlug} />
      {data.members.length > 0 && (
        <Scroll name={intl.formatMessage({ id: "desk.load" })}>
          <table className="tbl">
            <caption className="vh">
              <FormattedMessage id="desk.load" />
            </caption>
            <thead>
              <tr>
                {(["who", "open", "overdue", "answered", "median"] as const).map((column) => (
                  <th key={column} scope="col" className={column === "who" ? undefined : "r"}>
                    <FormattedMessage id={`desk.load.${column}`} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {data.members.map((member) => (
                <Row key={member.id} member={member} unit={membership.unitSlug} />
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
      <p className="sm muted">
        <FormattedMessage id="desk.load.explained" />
      </p>
      <p className="row">{save}</p>
    </div>
  );
}

function Row({ member, unit }: { member: MemberWorkload; unit: string }) {
  const intl = useIntl();
  return (
    <tr>
      <th scope="row">
        <bdi>{member.name}</bdi>
      </th>
      <td className="r">
        {member.open > 0 ? (
          <Link to="/kelola/$unit/masukan" params={{ unit }} search={{ petugas: member.id }}>
            {intl.formatNumber(member.open)}
          </Link>
        ) : (
          0
        )}
      </td>
      <td className="r">{member.overdue > 0 ? <b>{intl.formatNumber(member.overdue)}</b> : 0}</td>
      <td className="r">{intl.formatNumber(member.answered)}</td>
      <td className="r">{member.medianDays === undefined ? "–" : intl.formatNumber(member.medianDays)}</td>
    </tr>
  );
}

/** What matters most, in words: for whoever does not read tables. */
function Summary({ load: { waiting, nobodys, oldest, members }, unit }: { load: Workload; unit: string }) {
  const overdue = members.reduce((sum, member) => sum + member.overdue, 0);
  return (
    <div className="card stack">
      <p>
        <FormattedMessage id="desk.load.waiting" values={{ waiting }} />{" "}
        {overdue > 0 && <FormattedMessage id="desk.load.late" values={{ overdue }} />}
      </p>
      {nobodys > 0 && (
        <p>
          <Link to="/kelola/$unit/masukan" params={{ unit }} search={{ tugas: "tanpa" }} className="go">
            <FormattedMessage id="desk.load.nobodys" values={{ nobodys }} />
          </Link>
        </p>
      )}
      {oldest && (
        <p>
          <Link
            to="/kelola/$unit/masukan"
            params={{ unit }}
            search={{ q: oldest.receiptNumber, buka: oldest.feedbackId }}
            className="go"
          >
            <FormattedMessage
              id="desk.load.oldest"
              values={{ days: oldest.days, number: oldest.receiptNumber }}
            />
          </Link>
        </p>
      )}
    </div>
  );
}
