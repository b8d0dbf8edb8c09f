import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Unit, UnitRoles } from "@/api/types.gen";
import { AsRead } from "@/ui/AsRead";
import { useHeld } from "@/ui/held";
import { PageTitle } from "@/ui/PageTitle";
import { toast } from "@/ui/toast";
import { RoleNeeded } from "../identity/RoleNeeded";
import { may } from "../identity/roles";
import { OnOtherSites } from "./OnOtherSites";
import { UnitForm } from "./UnitForm";
import { unitToChange, useChangeUnit } from "./unit.queries";

/** What everyone reads about the unit; its head changes it here. */
export function UnitPage({ membership, tools }: { membership: UnitRoles; tools?: ReactNode }) {
  const intl = useIntl();
  const { data } = useSuspenseQuery(unitToChange(membership.unitId));
  return (
    <div className="wrap narrow stack">
      <PageTitle title={intl.formatMessage({ id: "unitWorkspace.unit" })} />
      <p className="row">
        <a className="go" href={`/unit/${data.value.slug}`}>
          <FormattedMessage id="unitWorkspace.publicPage" />
        </a>
        <Link to="/kelola/$unit/kop" params={{ unit: membership.unitSlug }} className="go">
          <FormattedMessage id="unitWorkspace.paper" />
        </Link>
      </p>
      {may(membership, "changeUnit") ? (
        <ChangeUnit unitRef={membership.unitId} />
      ) : (
        <>
          <RoleNeeded task="changeUnit" />
          <UnitFacts unit={data.value} />
        </>
      )}
      <p>
        <Link to="/kelola/$unit/data-pribadi" params={{ unit: membership.unitSlug }} className="go">
          <FormattedMessage id="persons.title" />
        </Link>
      </p>
      <p>
        <Link to="/kelola/$unit/pekppp" params={{ unit: membership.unitSlug }} className="go">
          <FormattedMessage id="assessment.title" />
        </Link>
      </p>
      <p>
        <Link to="/kelola/$unit/sertifikat" params={{ unit: membership.unitSlug }} className="go">
          <FormattedMessage id="certificate.title" />
        </Link>
      </p>
      {may(membership, "seeClients") && (
        <p>
          <Link to="/kelola/$unit/klien-api" params={{ unit: membership.unitSlug }} className="go">
            <FormattedMessage id="apiClient.title" />
          </Link>
        </p>
      )}
      {may(membership, "saveAudit") && (
        <p>
          <Link to="/kelola/$unit/webhook" params={{ unit: membership.unitSlug }} className="go">
            <FormattedMessage id="webhook.open" />
          </Link>
        </p>
      )}
      {tools}
      <OnOtherSites unitId={membership.unitId} unitSlug={membership.unitSlug} />
      <p>
        <Link to="/kelola" className="go">
          <FormattedMessage id="unitWorkspace.otherUnit" />
        </Link>
      </p>
    </div>
  );
}

/** The form of one unit, saved under the ETag it was filled from. */
export function ChangeUnit({ unitRef }: { unitRef: string }) {
  const intl = useIntl();
  const held = useHeld(useSuspenseQuery(unitToChange(unitRef)).data);
  const change = useChangeUnit();
  return (
    <AsRead held={held}>
      <UnitForm
        unit={held.value}
        error={change.error}
        busy={change.isPending}
        etag={held.etag}
        onSave={(body, _, forget) =>
          change.mutate(
            { id: held.value.id, etag: held.etag, body },
            {
              onSuccess: (saved) => {
                held.saved(saved);
                forget();
                toast(intl.formatMessage({ id: "workspace.saved" }));
              },
            },
          )
        }
      />
    </AsRead>
  );
}

function UnitFacts({ unit }: { unit: Unit }) {
  return (
    <dl className="card stack">
      {(["name", "shortName", "address", "phone", "email", "about"] as const).map(
        (field) =>
          unit[field] && (
            <div key={field}>
              <dt className="sm muted">
                <FormattedMessage id={`unitWorkspace.unit.${field}`} />
              </dt>
              <dd>{unit[field]}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
