import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { UnitRoles } from "@/api/types.gen";
import { Empty } from "@/ui/Empty";
import { PageTitle } from "@/ui/PageTitle";
import { RoleNeeded } from "../identity/RoleNeeded";
import { may } from "../identity/roles";
import { Secret } from "./Secret";
import { WebhookCard } from "./WebhookCard";
import { WebhookForm } from "./WebhookForm";
import { webhooks } from "./webhook.queries";

/** Where the unit has changes sent: for who looks after a website that shows them. */
export function WebhooksPage({ membership }: { membership: UnitRoles }) {
  const intl = useIntl();
  const { data: items } = useSuspenseQuery(webhooks(membership.unitId));
  const [adding, setAdding] = useState(false);
  const [secret, setSecret] = useState<string>();
  const mayKeep = may(membership, "changeUnit");
  return (
    <div className="wrap narrow stack">
      <p className="crumb">
        <Link to="/kelola/$unit/unit" params={{ unit: membership.unitSlug }}>
          <FormattedMessage id="unitWorkspace.unit" />
        </Link>
      </p>
      <PageTitle title={intl.formatMessage({ id: "webhook.title" })} />
      <p>
        <FormattedMessage id="webhook.lead" />
      </p>
      {mayKeep ? (
        <p>
          <button type="button" className="btn main" onClick={() => setAdding(true)}>
            <FormattedMessage id="webhook.new" />
          </button>
        </p>
      ) : (
        <RoleNeeded task="changeUnit" />
      )}
      {secret && <Secret secret={secret} onDone={() => setSecret(undefined)} />}
      {items.length === 0 && (
        <Empty title={<FormattedMessage id="webhook.none" />}>
          <p>
            <FormattedMessage id="webhook.none.body" />
          </p>
        </Empty>
      )}
      <ul className="plain stack">
        {items.map((webhook) => (
          <li key={webhook.id} className="card stack">
            <WebhookCard webhook={webhook} zone={membership.zone} mayKeep={mayKeep} />
          </li>
        ))}
      </ul>
      {adding && (
        <WebhookForm unitId={membership.unitId} onSecret={setSecret} onClose={() => setAdding(false)} />
      )}
    </div>
  );
}
