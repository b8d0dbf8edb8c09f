import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { ApiClient, UnitRoles } from "@/api/types.gen";
import { AsReadVersion } from "@/ui/AsRead";
import { Empty } from "@/ui/Empty";
import { MoreButton } from "@/ui/MoreButton";
import { PageTitle } from "@/ui/PageTitle";
import { RoleNeeded } from "../identity/RoleNeeded";
import { may } from "../identity/roles";
import { RenewSecret, RevokeClient } from "./ClientDialogs";
import { ClientFacts } from "./ClientFacts";
import { EditClient, NewClient } from "./ClientForm";
import { apiClients } from "./client.queries";
import { type Addresses, SecretShown } from "./SecretShown";

type Doing = { what: "change" | "renew" | "revoke"; client: ApiClient };

/** Programs that may call the API for the unit: made, given new secrets, and revoked by its head. */
export function ApiClientsPage({ membership, addresses }: { membership: UnitRoles; addresses: Addresses }) {
  const intl = useIntl();
  const list = useSuspenseInfiniteQuery(apiClients(membership.unitId));
  const [shown, show] = useState<ApiClient>();
  const [doing, begin] = useState<Doing>();
  const clients = list.data.pages.flatMap(({ items }) => items);
  const mayManage = may(membership, "manageClients");
  const close = () => begin(undefined);
  return (
    <div className="wrap narrow stack">
      <p className="crumb">
        <Link to="/kelola/$unit/unit" params={{ unit: membership.unitSlug }}>
          <FormattedMessage id="unitWorkspace.unit" />
        </Link>
      </p>
      <PageTitle title={intl.formatMessage({ id: "apiClient.title" })} />
      <p>
        <FormattedMessage id="apiClient.lead" />
      </p>
      <p>
        <a className="go" href={`${addresses.api}/q/swagger-ui`}>
          <FormattedMessage id="apiClient.documentation" />
        </a>
      </p>
      {shown && <SecretShown key={shown.secret} client={shown} addresses={addresses} />}
      {mayManage ? <NewClient membership={membership} onMade={show} /> : <RoleNeeded task="manageClients" />}
      <section className="stack" aria-labelledby="klien">
        <h2 id="klien">
          <FormattedMessage id="apiClient.list" />
        </h2>
        {clients.length === 0 ? (
          <Empty title={<FormattedMessage id="apiClient.none" />}>
            <p>
              <FormattedMessage id="apiClient.none.body" />
            </p>
          </Empty>
        ) : (
          <ul className="plain ruled card">
            {clients.map((client) => (
              <li key={client.id} className="stack">
                <ClientFacts client={client} zone={membership.zone} />
                {mayManage && client.state !== "REVOKED" && (
                  <Acts client={client} onPick={(what) => begin({ what, client })} />
                )}
                {doing?.what === "change" && doing.client.id === client.id && (
                  <AsReadVersion live={client}>
                    {(held) => <EditClient client={held} membership={membership} onClose={close} />}
                  </AsReadVersion>
                )}
              </li>
            ))}
          </ul>
        )}
        <MoreButton list={list} />
      </section>
      {doing?.what === "renew" && <RenewSecret client={doing.client} onRenewed={show} onClose={close} />}
      {doing?.what === "revoke" && <RevokeClient client={doing.client} onClose={close} />}
    </div>
  );
}

function Acts({ client, onPick }: { client: ApiClient; onPick: (what: Doing["what"]) => void }) {
  return (
    <p className="row">
      {(["change", "renew", "revoke"] as const).map((what) => (
        <button
          key={what}
          type="button"
          className={what === "revoke" ? "btn danger dense" : "btn dense"}
          onClick={() => onPick(what)}
        >
          <FormattedMessage id={`apiClient.${what}`} /> <span className="vh">{client.name}</span>
        </button>
      ))}
    </p>
  );
}
