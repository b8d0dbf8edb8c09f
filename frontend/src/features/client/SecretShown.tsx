import { useEffect, useRef } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { ApiClient } from "@/api/types.gen";
import { CopyField } from "@/ui/CopyField";
import { Note } from "@/ui/Note";
import { Scroll } from "@/ui/Scroll";
import "./client.css";

/** Where a program asks, each without a slash at the end. */
export type Addresses = { api: string; realm: string };

/** The secret, which no page shows again, and how a program begins with it. Takes the focus, since it stands above. */
export function SecretShown({ client, addresses }: { client: ApiClient; addresses: Addresses }) {
  const intl = useIntl();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1}>
      <Note kind="done" live="status">
        <div className="stack">
          <p>
            <FormattedMessage id="apiClient.secret.shown" values={{ name: <b>{client.name}</b> }} />
          </p>
          <Copied label={intl.formatMessage({ id: "apiClient.clientId" })} value={client.clientId} />
          <Copied label={intl.formatMessage({ id: "apiClient.secret" })} value={client.secret ?? ""} />
          <h3>
            <FormattedMessage id="apiClient.example" />
          </h3>
          <p className="sm">
            <FormattedMessage id="apiClient.example.body" />
          </p>
          <Scroll name={intl.formatMessage({ id: "apiClient.example" })}>
            <pre className="code client-example">{example(client, addresses)}</pre>
          </Scroll>
        </div>
      </Note>
    </div>
  );
}

function Copied({ label, value }: { label: string; value: string }) {
  const copy = (
    <>
      <FormattedMessage id="apiClient.copy" />
      <span className="vh"> {label}</span>
    </>
  );
  return <CopyField label={label} value={value} copy={copy} />;
}

/** The secret stays out of the command line, which other users of a machine can read. */
function example({ clientId, unitId }: ApiClient, { api, realm }: Addresses) {
  return [
    `read -rs SECRET`,
    `TOKEN=$(printf 'client_secret=%s' "$SECRET" | curl -s --data @- \\`,
    `  -d grant_type=client_credentials -d client_id=${clientId} \\`,
    `  ${realm}/protocol/openid-connect/token \\`,
    `  | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')`,
    `curl -s -H "Authorization: Bearer $TOKEN" '${api}/api/v1/forums?unitId=${unitId}'`,
  ].join("\n");
}
