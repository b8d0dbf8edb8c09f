import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Webhook, WebhookDelivery, WebhookDeliveryState } from "@/api/types.gen";
import { Empty } from "@/ui/Empty";
import { SelectField } from "@/ui/fields";
import { MoreButton } from "@/ui/MoreButton";
import { Refused } from "@/ui/Refused";
import { timeOfDay } from "@/ui/time";
import { toast } from "@/ui/toast";
import { Outcome } from "./Outcome";
import { deliveries, useReplay } from "./webhook.queries";

const STATES = ["WAITING", "DELIVERED", "DEAD"] as const satisfies WebhookDeliveryState[];
const LOOKS = { WAITING: "wait", DELIVERED: "ok", DEAD: "no" } as const;

/** How far back everything may be sent again. */
const DAYS = [1, 3, 7, 29] as const;
const DAY = 24 * 60 * 60 * 1000;

type LogProps = { webhook: Webhook; zone: string; mayKeep: boolean };

/** What was sent, what came back, and sending it again. */
export function Deliveries({ webhook, zone, mayKeep }: LogProps) {
  const intl = useIntl();
  const [state, setState] = useState<WebhookDeliveryState>();
  const list = useSuspenseInfiniteQuery(deliveries(webhook.id, state));
  const replay = useReplay(webhook.unitId, webhook.id);
  const items = list.data.pages.flatMap((page) => page.items);
  const again = (body: { deliveryId: string } | { since: string }) =>
    replay.mutate(body, { onSuccess: () => toast(intl.formatMessage({ id: "webhook.replayed" })) });
  return (
    <div className="stack">
      <div className="row">
        <SelectField
          name="state"
          id={`state-${webhook.id}`}
          label={<FormattedMessage id="webhook.state" />}
          value={state ?? ""}
          onChange={({ target }) => setState((target.value || undefined) as WebhookDeliveryState | undefined)}
          error={undefined}
        >
          <option value="">{intl.formatMessage({ id: "webhook.state.all" })}</option>
          {STATES.map((each) => (
            <option key={each} value={each}>
              {intl.formatMessage({ id: `webhook.state.${each}` })}
            </option>
          ))}
        </SelectField>
        <button type="button" className="btn bare" onClick={() => void list.refetch()}>
          <FormattedMessage id="webhook.refresh" />
        </button>
      </div>
      {replay.error && <Refused error={replay.error} />}
      {items.length === 0 && <Empty title={<FormattedMessage id="webhook.log.none" />} />}
      <ul className="plain ruled">
        {items.map((delivery) => (
          <li key={delivery.id} className="stack">
            <Line delivery={delivery} zone={zone} />
            {mayKeep && delivery.position !== undefined && delivery.state !== "WAITING" && (
              <p>
                <button
                  type="button"
                  className="btn dense"
                  disabled={replay.isPending}
                  onClick={() => again({ deliveryId: delivery.id })}
                >
                  <FormattedMessage id="webhook.replay" /> <span className="vh">{delivery.messageId}</span>
                </button>
              </p>
            )}
          </li>
        ))}
      </ul>
      <MoreButton list={list} />
      {mayKeep && <Since webhook={webhook} busy={replay.isPending} onSince={(since) => again({ since })} />}
    </div>
  );
}

function Line({ delivery, zone }: { delivery: WebhookDelivery; zone: string }) {
  const intl = useIntl();
  const { state, type, position, madeAt, dueAt, attempts, messageId } = delivery;
  return (
    <>
      <p className="row">
        <span className={`chip ${LOOKS[state]}`}>
          <FormattedMessage id={`webhook.state.${state}`} />
        </span>
        {type ? <FormattedMessage id={`webhook.type.${type}`} /> : <FormattedMessage id="webhook.test" />}
        <span className="sm muted">{timeOfDay(intl, madeAt, zone)}</span>
      </p>
      <p className="xs muted">
        <span className="code">{messageId}</span>
        {position !== undefined && (
          <>
            {" "}
            <FormattedMessage id="webhook.position" values={{ position }} />
          </>
        )}
        {state === "WAITING" && dueAt && attempts.length > 0 && (
          <>
            {" "}
            <FormattedMessage id="webhook.next" values={{ at: timeOfDay(intl, dueAt, zone) }} />
          </>
        )}
      </p>
      {attempts.length > 0 && (
        <ol className="plain sm" reversed>
          {attempts.map((attempt) => (
            <li key={attempt.at}>
              {timeOfDay(intl, attempt.at, zone)}: <Outcome attempt={attempt} />
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

type SinceProps = { webhook: Webhook; busy: boolean; onSince: (since: string) => void };

function Since({ webhook, busy, onSince }: SinceProps) {
  const intl = useIntl();

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const days = Number(new FormData(event.currentTarget).get("days"));
    onSince(new Date(Date.now() - days * DAY).toISOString());
  }

  return (
    <form className="row" onSubmit={send}>
      <SelectField
        name="days"
        id={`days-${webhook.id}`}
        label={<FormattedMessage id="webhook.since" />}
        hint={<FormattedMessage id="webhook.since.hint" />}
        error={undefined}
      >
        {DAYS.map((days) => (
          <option key={days} value={days}>
            {intl.formatMessage({ id: "webhook.since.days" }, { days })}
          </option>
        ))}
      </SelectField>
      <button type="submit" className="btn dense" disabled={busy}>
        <FormattedMessage id="webhook.since.send" />
      </button>
    </form>
  );
}
