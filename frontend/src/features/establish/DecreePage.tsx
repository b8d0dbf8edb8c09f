import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { FormattedMessage, useIntl } from "react-intl";
import type { Decree, UnitRoles } from "@/api/types.gen";
import { AsRead } from "@/ui/AsRead";
import { fileAddress } from "@/ui/address";
import { useHeld } from "@/ui/held";
import { PageTitle } from "@/ui/PageTitle";
import { shortDate } from "@/ui/time";
import { RoleNeeded } from "../identity/RoleNeeded";
import { may } from "../identity/roles";
import { DecreeForm } from "./DecreeForm";
import { DecreeReady } from "./DecreeReady";
import { decreeToRun } from "./establish.queries";
import { Papers } from "./Papers";
import { PledgeSection } from "./PledgeSection";
import { SignDecree } from "./Sign";

/** One decree: while it is a draft, to be changed and signed; afterwards what it established. */
export function DecreePage({ membership, id }: { membership: UnitRoles; id: string }) {
  const { data } = useSuspenseQuery(decreeToRun(id));
  const decree = data.value;
  const held = useHeld(data);
  const isDraft = decree.state === "DRAFT";
  return (
    <div className="wrap stack">
      <div>
        <p className="crumb">
          <Link to="/kelola/$unit/keputusan" params={{ unit: membership.unitSlug }}>
            <FormattedMessage id="workspace.decrees" />
          </Link>
        </p>
        <PageTitle title={decree.title} />
        <p>
          <span className="tag">
            <FormattedMessage id={`establish.state.${decree.state}`} />
          </span>{" "}
          {decree.number && <span className="code">{decree.number}</span>}
        </p>
      </div>
      <div className="cols side">
        <div className="stack">
          {isDraft ? (
            may(membership, "draft") ? (
              <AsRead held={held}>
                <DecreeForm held={held} etagNow={data.etag} membership={membership} />
              </AsRead>
            ) : (
              <RoleNeeded task="draft" />
            )
          ) : (
            <Facts decree={decree} />
          )}
          <Annexes decree={decree} unit={membership.unitSlug} />
        </div>
        <aside className="stack">
          {isDraft && (
            <section className="card stack" aria-labelledby="siap">
              <h2 id="siap">
                <FormattedMessage id="establish.readiness" />
              </h2>
              <DecreeReady id={id} />
              {may(membership, "approve") ? <SignDecree form={held} /> : <RoleNeeded task="approve" />}
            </section>
          )}
          <section className="card stack" aria-labelledby="naskah">
            <h2 id="naskah">
              <FormattedMessage id="establish.papers" />
            </h2>
            {decree.file && (
              <p>
                <a className="go" href={fileAddress(decree.file.id)}>
                  <FormattedMessage id="establish.scan" />
                </a>
              </p>
            )}
            <Papers what="decree" id={id} name={decree.number ?? decree.title} />
          </section>
          {!isDraft && <PledgeSection decree={decree} membership={membership} />}
        </aside>
      </div>
    </div>
  );
}

function Facts({ decree }: { decree: Decree }) {
  const intl = useIntl();
  return (
    <section className="card" aria-labelledby="penetapan">
      <h2 id="penetapan">
        <FormattedMessage id="establish.facts" />
      </h2>
      <dl className="facts">
        <dt>
          <FormattedMessage id="establish.signer" />
        </dt>
        <dd>
          {decree.signerName}, {decree.signerPosition}
        </dd>
        <dt>
          <FormattedMessage id="establish.signed" />
        </dt>
        <dd>
          {decree.place}, {decree.signedOn && shortDate(intl, decree.signedOn)}
        </dd>
        <dt>
          <FormattedMessage id="establish.inForceFrom" />
        </dt>
        <dd>{decree.inForceFrom && shortDate(intl, decree.inForceFrom)}</dd>
        {(decree.revokes || decree.revokesText) && (
          <>
            <dt>
              <FormattedMessage id="establish.revokes" />
            </dt>
            <dd>
              {decree.revokes ? `${decree.revokes.number} ${decree.revokes.title}` : decree.revokesText}
            </dd>
          </>
        )}
        {decree.revokedBy && (
          <>
            <dt>
              <FormattedMessage id="establish.revokedBy" />
            </dt>
            <dd>
              {decree.revokedBy.number} {decree.revokedBy.title}
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}

function Annexes({ decree, unit }: { decree: Decree; unit: string }) {
  return (
    <section className="card" aria-labelledby="lampiran">
      <h2 id="lampiran">
        <FormattedMessage id="establish.annexes" />
      </h2>
      <ol className="ruled">
        {decree.standards.map((standard) => (
          <li key={standard.standardId}>
            <Link to="/kelola/$unit/standar/$standard" params={{ unit, standard: standard.standardId }}>
              <span className="code">{standard.code}</span> {standard.title}
            </Link>{" "}
            <span className="sm muted">
              <FormattedMessage id={`standard.state.${standard.state}`} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
