import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { OpenType, Webhook, WebhookPlan, WebhookScope } from "@/api/types.gen";
import { useFormDraft } from "@/device/useFormDraft";
import { Picks, TextField, Tick } from "@/ui/fields";
import { said, saidOrNull } from "@/ui/form";
import { MoveDialog } from "@/ui/MoveDialog";
import { faultIn } from "@/ui/Refused";
import { toast } from "@/ui/toast";
import { OPEN_TYPES } from "./openTypes";
import { useAddWebhook, useChangeWebhook } from "./webhook.queries";

type FormProps = {
  unitId: string;
  /** Absent for a new one. */
  webhook?: Webhook;
  onSecret?: (secret: string) => void;
  onClose: () => void;
};

/** Where to, which kinds, and whose. */
export function WebhookForm({ unitId, webhook, onSecret, onClose }: FormProps) {
  const intl = useIntl();
  const add = useAddWebhook(unitId);
  const change = useChangeWebhook(unitId);
  const [scope, setScope] = useState<WebhookScope>(webhook?.scope ?? "OWN_UNIT");
  const [types, setTypes] = useState<readonly OpenType[]>(webhook?.types ?? []);
  const draft = useFormDraft(`webhook/${webhook?.id ?? unitId}`, {
    etag: webhook && String(webhook.version),
    more: { value: types, put: setTypes },
  });
  const error = add.error ?? change.error;
  const busy = add.isPending || change.isPending;

  async function send(form: FormData) {
    const body: WebhookPlan = {
      url: said(form, "url"),
      description: saidOrNull(form, "description"),
      types: OPEN_TYPES.filter((type) => types.includes(type)),
      scope,
      enabled: webhook?.enabled ?? true,
    };
    try {
      if (webhook) {
        await change.mutateAsync({ webhook, body });
        toast(intl.formatMessage({ id: "workspace.saved" }));
      } else {
        const { secret } = await add.mutateAsync(body);
        if (secret) onSecret?.(secret);
      }
    } catch {
      return; // said in the form, and what was filled in is still there
    }
    void draft.forget();
    onClose();
  }

  return (
    <MoveDialog
      title={<FormattedMessage id={webhook ? "webhook.change" : "webhook.new"} />}
      action={<FormattedMessage id={webhook ? "webhook.keep" : "webhook.add"} />}
      error={error}
      busy={busy}
      draft={draft}
      onSend={(form) => void send(form)}
      onClose={onClose}
    >
      <TextField
        name="url"
        type="url"
        inputMode="url"
        maxLength={1000}
        defaultValue={webhook?.url}
        readOnly={busy}
        label={<FormattedMessage id="webhook.url" />}
        hint={<FormattedMessage id="webhook.url.hint" />}
        error={faultIn(error, "url")}
      />
      <TextField
        name="description"
        maxLength={200}
        defaultValue={webhook?.description ?? ""}
        readOnly={busy}
        label={<FormattedMessage id="webhook.description" />}
        hint={<FormattedMessage id="ui.optional" />}
        error={faultIn(error, "description")}
      />
      <Picks
        name="scope"
        label={<FormattedMessage id="webhook.scope" />}
        value={scope}
        onPick={setScope}
        error={faultIn(error, "scope")}
        options={(["OWN_UNIT", "OWN_INSTITUTION", "ALL_UNITS"] as const).map((value) => ({
          value,
          label: <FormattedMessage id={`webhook.scope.${value}`} />,
        }))}
      />
      <fieldset className="field">
        <legend>
          <FormattedMessage id="webhook.types" />
        </legend>
        <p className="hint">
          <FormattedMessage id="webhook.types.hint" />
        </p>
        <div className="picks">
          {OPEN_TYPES.map((type) => (
            <Tick
              key={type}
              name={`type.${type}`}
              checked={types.includes(type)}
              disabled={busy}
              onChange={({ target }) =>
                setTypes((before) =>
                  target.checked ? [...before, type] : before.filter((other) => other !== type),
                )
              }
            >
              <FormattedMessage id={`webhook.type.${type}`} />
            </Tick>
          ))}
        </div>
      </fieldset>
    </MoveDialog>
  );
}
