import { type FormEvent, type ReactNode, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { ApiClient, ApiClientPlan, ClientScope, UnitRoles } from "@/api/types.gen";
import { useFormDraft } from "@/device/useFormDraft";
import { DraftChoice, DraftNote } from "@/ui/DraftNote";
import { TextArea, TextField } from "@/ui/fields";
import { said, saidOrNull } from "@/ui/form";
import { faultIn, Refused } from "@/ui/Refused";
import { toast } from "@/ui/toast";
import { todayIn } from "@/ui/zonedTime";
import { useChangeClient, useMakeClient } from "./client.queries";

const SCOPES = [
  "READ_PUBLIC",
  "READ_INTERNAL",
  "WRITE_FEEDBACK",
  "WRITE_STANDARDS",
  "WEBHOOKS",
] as const satisfies ClientScope[];

/** Opens the form on demand; what it makes is handed up with its secret. */
export function NewClient(props: { membership: UnitRoles; onMade: (client: ApiClient) => void }) {
  const make = useMakeClient(props.membership.unitId);
  const [isOpen, open] = useState(false);
  if (!isOpen) {
    return (
      <p>
        <button type="button" className="btn main" onClick={() => open(true)}>
          <FormattedMessage id="apiClient.new" />
        </button>
      </p>
    );
  }
  return (
    <section className="card stack" aria-labelledby="klien-baru">
      <h2 id="klien-baru">
        <FormattedMessage id="apiClient.new" />
      </h2>
      <ClientForm
        unitId={props.membership.unitId}
        zone={props.membership.zone}
        action={<FormattedMessage id="apiClient.make" />}
        error={make.error}
        busy={make.isPending}
        onCancel={() => open(false)}
        onSave={(plan, forget) =>
          make.mutate(plan, {
            onSuccess: (client) => {
              forget();
              open(false);
              props.onMade(client);
            },
          })
        }
      />
    </section>
  );
}

export function EditClient(props: { client: ApiClient; membership: UnitRoles; onClose: () => void }) {
  const intl = useIntl();
  const change = useChangeClient();
  return (
    <ClientForm
      client={props.client}
      unitId={props.membership.unitId}
      zone={props.membership.zone}
      action={<FormattedMessage id="workspace.save" />}
      error={change.error}
      busy={change.isPending}
      onCancel={props.onClose}
      onSave={(body, forget) =>
        change.mutate(
          { client: props.client, body },
          {
            onSuccess: () => {
              forget();
              toast(intl.formatMessage({ id: "workspace.saved" }));
              props.onClose();
            },
          },
        )
      }
    />
  );
}

type FormProps = {
  client?: ApiClient;
  unitId: string;
  zone: string;
  action: ReactNode;
  error: unknown;
  busy: boolean;
  /** What is sent stays on the device until `forget` is called. */
  onSave: (plan: ApiClientPlan, forget: () => void) => void;
  onCancel: () => void;
};

function ClientForm({ client, unitId, zone, action, error, busy, onSave, onCancel }: FormProps) {
  const draft = useFormDraft(client ? `klien/${client.id}` : `klien-baru/${unitId}`, {
    etag: client && String(client.version),
  });

  function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const plan: ApiClientPlan = {
      name: said(form, "name"),
      purpose: said(form, "purpose"),
      scopes: form.getAll("scopes") as ClientScope[],
      endsOn: saidOrNull(form, "endsOn"),
    };
    onSave(plan, () => void draft.forget());
  }
  return (
    <form ref={draft.ref} className="stack" noValidate onSubmit={save}>
      {error ? <Refused error={error} /> : null}
      <TextField
        name="name"
        label={<FormattedMessage id="apiClient.name" />}
        hint={<FormattedMessage id="apiClient.name.hint" />}
        defaultValue={client?.name}
        maxLength={80}
        error={faultIn(error, "name")}
      />
      <TextArea
        name="purpose"
        label={<FormattedMessage id="apiClient.purpose" />}
        hint={<FormattedMessage id="apiClient.purpose.hint" />}
        rows={3}
        defaultValue={client?.purpose}
        maxLength={500}
        error={faultIn(error, "purpose")}
      />
      <Scopes chosen={client?.scopes ?? []} error={faultIn(error, "scopes")} />
      <TextField
        name="endsOn"
        type="date"
        label={<FormattedMessage id="apiClient.endsOn" />}
        hint={<FormattedMessage id="apiClient.endsOn.hint" />}
        min={todayIn(zone)}
        defaultValue={client?.endsOn}
        error={faultIn(error, "endsOn")}
      />
      <DraftChoice draft={draft} />
      <p className="row">
        <button type="submit" className="btn main" disabled={busy}>
          {action}
        </button>
        <button type="button" className="btn bare" onClick={onCancel}>
          <FormattedMessage id="ui.cancel" />
        </button>
      </p>
      <DraftNote draft={draft} />
    </form>
  );
}

function Scopes({ chosen, error }: { chosen: ClientScope[]; error: string | undefined }) {
  return (
    <fieldset id="scopes" className={error ? "field wrong" : "field"} aria-describedby="scopes-hint">
      <legend>
        <FormattedMessage id="apiClient.scopes" />
      </legend>
      <p className="hint" id="scopes-hint">
        <FormattedMessage id="apiClient.scopes.hint" />
      </p>
      {error && <p className="wrong-text">{error}</p>}
      <div className="stack pick-list">
        {SCOPES.map((scope) => (
          <label key={scope} className="pick">
            <input type="checkbox" name="scopes" value={scope} defaultChecked={chosen.includes(scope)} />
            <span className="sm">
              <b>
                <FormattedMessage id={`apiClient.scope.${scope}`} />
              </b>
              <br />
              <FormattedMessage id={`apiClient.scope.${scope}.body`} />
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
