import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { CertificateSummary, UnitRoles } from "@/api/types.gen";
import { Bones } from "@/ui/Bones";
import { WRITTEN_IN } from "@/ui/content";
import { Empty } from "@/ui/Empty";
import { LoadFailed } from "@/ui/LoadFailed";
import { Note } from "@/ui/Note";
import { PageTitle } from "@/ui/PageTitle";
import { RoleNeeded } from "../identity/RoleNeeded";
import { may } from "../identity/roles";
import { CertificateForm } from "./CertificateForm";
import { Gaps, nameOf, SampleMark, StateChip, Validity, Warnings } from "./CertificateLine";
import { addressOfUnit, certificate, unitCertificates } from "./certificate.queries";
import { KeptCertificate } from "./KeptCertificate";

type PageProps = {
  membership: UnitRoles;
  shown: string | undefined;
  show: (id: string | undefined) => void;
  save?: ReactNode;
};

/** The certificates of a unit: how they stand, what is due, and one of them whole. */
export function CertificatesPage({ membership, shown, show, save }: PageProps) {
  const intl = useIntl();
  const { data: items } = useSuspenseQuery(unitCertificates(membership.unitId));
  const [adding, setAdding] = useState(false);
  const mayKeep = may(membership, "draft");
  const fresh = mayKeep && (
    <button type="button" className="btn main" onClick={() => setAdding(true)}>
      <FormattedMessage id="certificate.new" />
    </button>
  );
  return (
    <div className="wrap stack">
      <div className="section-head">
        <PageTitle title={intl.formatMessage({ id: "certificate.title" })} />
        {items.length > 0 && fresh}
      </div>
      <p className="lead">
        <FormattedMessage id="certificate.lead" />
      </p>
      <p className="row">
        <Link to="/sertifikat" search={{ unit: membership.unitId }} className="go">
          <FormattedMessage id="certificate.public" />
        </Link>
        <Link to="/kelola/$unit/tenggat" params={{ unit: membership.unitSlug }} className="go">
          <FormattedMessage id="certificate.calendar" />
        </Link>
        {items.length > 0 && save}
      </p>
      {!mayKeep && <RoleNeeded task="draft" />}
      {items.length > 0 && <NoAddress membership={membership} />}
      {shown ? (
        <Shown key={shown} id={shown} membership={membership} others={items} show={show} />
      ) : items.length === 0 ? (
        <Empty title={<FormattedMessage id="certificate.none" />}>
          <p>
            <FormattedMessage id="certificate.none.body" />
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
      {adding && (
        <CertificateForm
          unitId={membership.unitId}
          others={items}
          onDone={show}
          onClose={() => setAdding(false)}
        />
      )}
    </div>
  );
}

/** A unit without an address is warned of nothing; who can enter one is led there. */
function NoAddress({ membership }: { membership: UnitRoles }) {
  const { data } = useQuery(addressOfUnit(membership.unitId));
  if (data !== null) return null;
  return (
    <Note kind="bad">
      <p>
        <FormattedMessage id="certificate.noAddress" />
      </p>
      {may(membership, "changeUnit") ? (
        <p>
          <Link to="/kelola/$unit/unit" params={{ unit: membership.unitSlug }} className="go">
            <FormattedMessage id="certificate.noAddress.enter" />
          </Link>
        </p>
      ) : (
        <RoleNeeded task="changeUnit" />
      )}
    </Note>
  );
}

function Line({ item, unit }: { item: CertificateSummary; unit: string }) {
  return (
    <>
      <div className="row apart">
        <h2>
          <Link to="/kelola/$unit/sertifikat" params={{ unit }} search={{ buka: item.id }}>
            {nameOf(item)}
          </Link>
        </h2>
        <p className="row">
          {item.sample && <SampleMark />}
          {!item.published && (
            <span className="chip">
              <FormattedMessage id="certificate.internal" />
            </span>
          )}
          <StateChip state={item.state} />
        </p>
      </div>
      {item.scope && <p lang={WRITTEN_IN}>{item.scope}</p>}
      <Validity of={item} />
      <Warnings warnings={item.warnings} />
      <Gaps gaps={item.gaps} />
    </>
  );
}

type ShownProps = {
  id: string;
  membership: UnitRoles;
  others: CertificateSummary[];
  show: PageProps["show"];
};

function Shown({ id, membership, others, show }: ShownProps) {
  const asked = useQuery(certificate(id));
  return (
    <>
      <p className="crumb">
        <Link to="/kelola/$unit/sertifikat" params={{ unit: membership.unitSlug }}>
          <FormattedMessage id="certificate.all" />
        </Link>
      </p>
      {asked.isPending && <Bones />}
      {asked.isError && <LoadFailed error={asked.error} retry={asked.refetch} />}
      {asked.data && (
        <KeptCertificate
          data={asked.data}
          membership={membership}
          others={others}
          onGone={() => show(undefined)}
        />
      )}
    </>
  );
}
