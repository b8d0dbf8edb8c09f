import { Suspense, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Webhook } from "@/api/types.gen";
import { AsReadVersion } from "@/ui/AsRead";
import { Bones } from "@/ui/Bones";
import { Note } from "@/ui/Note";
import { Refused } from "@/ui/Refused";
import { timeOfDay } from "@/ui/time";
import { Deliveries } from "./Deliveries";
import { RemoveWebhook, RotateSecret } from "./dialogs";
import { Outcome } from "./Outcome";
import { Secret } from "./Secret";
import { WebhookForm } from "./WebhookForm";
import { useChangeWebhook, useTestWebhook } from "./webhook.queries";

type CardProps = { webhook: Webhook; zone: string; mayKeep: boolean };

/** One webhook: where it leads, how it is doing, and what may be done with it. */
export function WebhookCard({ webhook, zone, mayKeep }: CardProps) {
  const [shown, show] = useState(false);
  const log = `kiriman-${webhook.id}`;
  return (
    <>
      <Facts webhook={webhook} zone={zone} />
      {mayKeep && <Acts webhook={webhook} />}
      <p>
        <button
          type="button"
          className="btn bare"
          aria-expanded={shown}
          aria-controls={log}
          onClick={() => show(!shown)}
        >
          <FormattedMessage id="webhook.log" /> <span className="vh">{nameOf(webhook)}</span>
        </button>
      </p>
      <div id={log} hidden={!shown}>
        {shown && (
          <Suspense fallback={<Bones />}>
            <Deliveries webhook={webhook} zone={zone} mayKeep={mayKeep} />
          </Suspense>
        )}
      </div>
    </>
  );
}

function nameOf({ description, url }: Webhook) {
  return description ?? new URL(url).host;
}

function Facts({ webhook, zone }: Omit<CardProps, "mayKeep">) {
  const intl = useIntl();
  const { progress, types, scope, disabledReason, disabledAt } = webhook;
  const kinds = types.map((type) => intl.formatMessage({ id: `webhook.type.${type}` }));
  return (
    <div className="stack">
      <p className="row">
        <b>
          <bdi>{nameOf(webhook)}</bdi>
        </b>
        <span className={webhook.enabled ? "chip ok" : "chip no"}>
          <FormattedMessage id={webhook.enabled ? "webhook.on" : "webhook.off"} />
        </span>
      </p>
      <p className="code sm">{webhook.url}</p>
      <p className="sm">
        <FormattedMessage id={`webhook.scope.${scope}`} />
        {": "}
        {kinds.length === 0 ? <FormattedMessage id="webhook.types.all" /> : intl.formatList(kinds)}
      </p>
      {disabledReason && disabledAt && (
        <Note kind={disabledReason === "SWITCHED_OFF" ? "closed" : "bad"}>
          <p>
            <FormattedMessage
              id={`webhook.off.${disabledReason}`}
              values={{ at: timeOfDay(intl, disabledAt, zone) }}
            />
          </p>
        </Note>
      )}
      {webhook.enabled && progress.failingSince && (
        <Note kind="bad">
          <p>
            <FormattedMessage
              id="webhook.failing"
              values={{ at: timeOfDay(intl, progress.failingSince, zone) }}
            />
          </p>
        </Note>
      )}
      {progress.dead > 0 && (
        <Note kind="bad">
          <p>
            <FormattedMessage id="webhook.dead" values={{ dead: progress.dead }} />
          </p>
        </Note>
      )}
      <p className="sm muted">
        <FormattedMessage id="webhook.counts" values={{ waiting: progress.waiting, dead: progress.dead }} />{" "}
        {progress.acceptedAt && (
          <FormattedMessage
            id="webhook.accepted"
            values={{ at: timeOfDay(intl, progress.acceptedAt, zone) }}
          />
        )}
      </p>
    </div>
  );
}

function Acts({ webhook }: { webhook: Webhook }) {
  const intl = useIntl();
  const [asked, ask] = useState<"change" | "secret" | "remove">();
  const [secret, setSecret] = useState<string>();
  const test = useTestWebhook(webhook.id);
  const turn = useChangeWebhook(webhook.unitId);
  const close = () => ask(undefined);
  const { url, types, scope, description = null, enabled } = webhook;
  return (
    <>
      <p className="row">
        <button
          type="button"
          className="btn dense"
          aria-busy={test.isPending}
          disabled={test.isPending}
          onClick={() => test.mutate()}
        >
          <FormattedMessage id={test.isPending ? "webhook.testing" : "webhook.test"} />
        </button>
        <button type="button" className="btn dense" onClick={() => ask("change")}>
          <FormattedMessage id="webhook.change" />
        </button>
        <button type="button" className="btn dense" onClick={() => ask("secret")}>
          <FormattedMessage id="webhook.rotate" />
        </button>
        <button
          type="button"
          className="btn dense"
          disabled={turn.isPending}
          onClick={() =>
            turn.mutate({ webhook, body: { url, types, scope, description, enabled: !enabled } })
          }
        >
          <FormattedMessage id={enabled ? "webhook.turnOff" : "webhook.turnOn"} />
        </button>
        <button type="button" className="btn dense danger" onClick={() => ask("remove")}>
          <FormattedMessage id="webhook.remove" />
        </button>
      </p>
      {turn.error && <Refused error={turn.error} />}
      {test.error && <Refused error={test.error} />}
      {test.data?.attempts[0] && (
        <Note kind={test.data.state === "DELIVERED" ? "done" : "bad"} live="status">
          <p>
            <b>{intl.formatMessage({ id: "webhook.test.done" })}</b>{" "}
            <Outcome attempt={test.data.attempts[0]} />
          </p>
        </Note>
      )}
      {secret && <Secret secret={secret} onDone={() => setSecret(undefined)} />}
      {asked === "change" && (
        <AsReadVersion live={webhook}>
          {(held) => <WebhookForm unitId={webhook.unitId} webhook={held} onClose={close} />}
        </AsReadVersion>
      )}
      {asked === "secret" && <RotateSecret webhook={webhook} onSecret={setSecret} onClose={close} />}
      {asked === "remove" && <RemoveWebhook webhook={webhook} name={nameOf(webhook)} onClose={close} />}
    </>
  );
}
