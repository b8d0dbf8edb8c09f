import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Ticket } from "@/api/types.gen";
import { Bones } from "@/ui/Bones";
import { WRITTEN_IN } from "@/ui/content";
import { LoadFailed } from "@/ui/LoadFailed";
import { Note } from "@/ui/Note";
import { PageTitle } from "@/ui/PageTitle";
import { isMissing } from "@/ui/problem";
import { longTime } from "@/ui/time";
import { type Secret, ticket } from "./registration.queries";
import { TicketActs } from "./TicketActs";
import { TicketCode } from "./TicketCode";

type PageProps = {
  of: Secret;
  /** Registered just now. */
  fresh: boolean;
  /** How its holder comes in; of a confirmed ticket alone. */
  checkIn: (ticket: Ticket) => ReactNode;
  /** What is kept of its holder. */
  data: ReactNode;
};

/** A ticket as it stands now, for whoever holds its private link. */
export function TicketPage({ of, fresh, checkIn, data }: PageProps) {
  const intl = useIntl();
  const read = useQuery(ticket(of));
  return (
    <div className="wrap stack roomy system-face">
      <p className="eyebrow code">{of.number}</p>
      <PageTitle title={intl.formatMessage({ id: "ticket.title" })} />
      {of.secret === "" || isMissing(read.error) ? (
        <Note kind="bad" live="alert">
          <p>
            <b>
              <FormattedMessage id="ticket.unknown" />
            </b>{" "}
            <FormattedMessage id="ticket.unknown.body" />
          </p>
        </Note>
      ) : (
        <>
          {fresh && (
            <Note kind="done" live="status">
              <p>
                <b>
                  <FormattedMessage id="ticket.fresh" />
                </b>
              </p>
            </Note>
          )}
          {read.isPending && <Bones />}
          {read.isError && read.data === undefined && <LoadFailed error={read.error} retry={read.refetch} />}
          {read.data && <TicketBody of={of} ticket={read.data} />}
          {read.data?.state === "CONFIRMED" && checkIn(read.data)}
          {read.data && data}
        </>
      )}
    </div>
  );
}

function TicketBody({ of, ticket }: { of: Secret; ticket: Ticket }) {
  const intl = useIntl();
  const { session } = ticket;
  return (
    <>
      <section className="receipt stack" aria-labelledby="tiket">
        <h2 id="tiket" lang={WRITTEN_IN}>
          {session.title}
        </h2>
        <p>
          <FormattedMessage id={`registration.state.${ticket.state}`} />
          {ticket.name && (
            <>
              {" · "}
              <bdi>{ticket.name}</bdi>
            </>
          )}
        </p>
        {typeof ticket.queueNumber === "number" && (
          <>
            <p className="sm muted">
              <FormattedMessage id="ticket.queue" />
            </p>
            <p className="number">{ticket.queueNumber}</p>
          </>
        )}
        {typeof ticket.waitingPlace === "number" && (
          <p>
            <FormattedMessage id="ticket.waiting" values={{ place: ticket.waitingPlace }} />
          </p>
        )}
        {session.lastChange && (
          <Note kind="closed">
            <p>
              <FormattedMessage
                id="ticket.changed"
                values={{ reason: <bdi lang={WRITTEN_IN}>{session.lastChange.reason}</bdi> }}
              />
            </p>
          </Note>
        )}
        <p>
          <FormattedMessage id={`session.state.${session.state}`} />
          {session.state !== "POSTPONED" && <> · {longTime(intl, session.startsAt, session.unit.zone)}</>}
        </p>
        {session.venue && ticket.mode === "IN_PERSON" && (
          <p lang={WRITTEN_IN}>{[session.venue, session.venueAddress].filter(Boolean).join(", ")}</p>
        )}
        {ticket.meetingLink && (
          <p>
            <a href={ticket.meetingLink} target="_blank" rel="noopener noreferrer">
              <FormattedMessage id="ticket.link" />
            </a>
          </p>
        )}
        {ticket.code && <TicketCode number={ticket.number} code={ticket.code} />}
      </section>
      {session.announced && (
        <p>
          <Link to="/pertemuan/$id" params={{ id: session.id }} className="go">
            <FormattedMessage id="invitation.agenda" />
          </Link>
        </p>
      )}
      <TicketActs of={of} ticket={ticket} />
    </>
  );
}
