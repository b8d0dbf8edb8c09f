import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Ticket } from "@/api/types.gen";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { saveAs } from "@/ui/saveAs";
import { toast } from "@/ui/toast";
import { type Secret, useTicketActs } from "./registration.queries";

/** What the holder of a ticket may do: keep the date, give the seat back, have their data erased. */
export function TicketActs({ of, ticket }: { of: Secret; ticket: Ticket }) {
  const intl = useIntl();
  const { cancel, erase, calendar } = useTicketActs(of);
  const [asking, ask] = useState<"nothing" | "cancel" | "erase">("nothing");
  const failure = cancel.error ?? erase.error ?? calendar.error;
  const stands = ticket.state !== "CANCELLED";
  const over = ["HELD", "CANCELLED"].includes(ticket.session.state);
  const done = { onSettled: () => ask("nothing") };

  return (
    <>
      {failure && <ErrorSummary error={failure} />}
      {stands && (
        <p className="row">
          <button
            type="button"
            className="btn"
            disabled={calendar.isPending}
            onClick={() =>
              calendar.mutate(undefined, { onSuccess: (file) => saveAs(file, `tiket-${ticket.number}.ics`) })
            }
          >
            <FormattedMessage id="ticket.calendar" />
          </button>
          {!over && (
            <button type="button" className="btn danger" onClick={() => ask("cancel")}>
              <FormattedMessage id="ticket.cancel" />
            </button>
          )}
        </p>
      )}
      <section className="stack" aria-labelledby="data-pribadi">
        <h2 id="data-pribadi">
          <FormattedMessage id="ticket.person" />
        </h2>
        <p>
          <FormattedMessage id={ticket.hasPerson ? "ticket.person.body" : "ticket.person.none"} />
        </p>
        {ticket.hasPerson && (
          <p>
            <button type="button" className="btn" onClick={() => ask("erase")}>
              <FormattedMessage id="ticket.person.erase" />
            </button>
          </p>
        )}
      </section>
      {asking === "cancel" && (
        <ConfirmDialog
          danger
          title={<FormattedMessage id="ticket.cancel.title" />}
          action={<FormattedMessage id="ticket.cancel" />}
          busy={cancel.isPending}
          onConfirm={() =>
            cancel.mutate(undefined, {
              ...done,
              onSuccess: () => toast(intl.formatMessage({ id: "ticket.cancelled" })),
            })
          }
          onCancel={() => ask("nothing")}
        >
          <p>
            <FormattedMessage id="ticket.cancel.body" />
          </p>
        </ConfirmDialog>
      )}
      {asking === "erase" && (
        <ConfirmDialog
          danger
          title={<FormattedMessage id="ticket.person.erase.title" />}
          action={<FormattedMessage id="ticket.person.erase" />}
          busy={erase.isPending}
          onConfirm={() =>
            erase.mutate(undefined, {
              ...done,
              onSuccess: () => toast(intl.formatMessage({ id: "ticket.person.none" })),
            })
          }
          onCancel={() => ask("nothing")}
        >
          <p>
            <FormattedMessage id="ticket.person.body" />
          </p>
        </ConfirmDialog>
      )}
    </>
  );
}
