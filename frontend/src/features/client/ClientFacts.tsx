import { FormattedMessage, useIntl } from "react-intl";
import type { ApiClient } from "@/api/types.gen";
import { dayOf, shortDate, timeOfDay } from "@/ui/time";

/** What a client is for, what it may do, and how it stands. */
export function ClientFacts({ client, zone }: { client: ApiClient; zone: string }) {
  const intl = useIntl();
  return (
    <div>
      <p className="row">
        <b>
          <bdi>{client.name}</bdi>
        </b>
        <span className="chip">
          <FormattedMessage id={`apiClient.state.${client.state}`} />
        </span>
      </p>
      <p>{client.purpose}</p>
      <ul className="sm">
        {client.scopes.map((scope) => (
          <li key={scope}>
            <FormattedMessage id={`apiClient.scope.${scope}`} />
          </li>
        ))}
      </ul>
      <p className="code sm">{client.clientId}</p>
      <p className="sm muted">
        <FormattedMessage
          id="apiClient.made"
          values={{ name: <bdi>{client.createdByName}</bdi>, at: shortDate(intl, client.createdAt, zone) }}
        />{" "}
        {client.lastUsedAt ? (
          <FormattedMessage
            id="apiClient.lastUsed"
            values={{ at: timeOfDay(intl, client.lastUsedAt, zone) }}
          />
        ) : (
          <FormattedMessage id="apiClient.neverUsed" />
        )}{" "}
        {client.endsOn && (
          <FormattedMessage id="apiClient.until" values={{ at: dayOf(intl, client.endsOn) }} />
        )}{" "}
        {client.revokedAt && (
          <FormattedMessage
            id="apiClient.revokedBy"
            values={{
              name: <bdi>{client.revokedByName}</bdi>,
              at: shortDate(intl, client.revokedAt, zone),
            }}
          />
        )}
      </p>
    </div>
  );
}
