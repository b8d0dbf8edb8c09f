import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Session, SessionChange } from "@/api/types.gen";
import { WRITTEN_IN } from "@/ui/content";
import { longTime } from "@/ui/time";

/** When, where and how people meet. */
export function SessionFacts({ session }: { session: Session }) {
  const intl = useIntl();
  const seats = session.seats.map(({ element, seats }) =>
    intl.formatMessage(
      { id: "session.seats.kept" },
      { seats, element: intl.formatMessage({ id: `feedback.element.${element}` }) },
    ),
  );
  return (
    <dl className="card stack">
      <Fact name={<FormattedMessage id="session.when" />}>
        <SessionTime session={session} />
      </Fact>
      <Fact name={<FormattedMessage id="session.method" />}>
        <FormattedMessage id={`session.method.${session.method}`} />
        {session.method !== "IN_PERSON" && (
          <p className="sm muted">
            {session.meetingLink ? (
              <a href={session.meetingLink} rel="noopener noreferrer" target="_blank">
                {session.meetingLink}
              </a>
            ) : (
              <FormattedMessage id="session.link.registered" />
            )}
          </p>
        )}
      </Fact>
      {session.venue && (
        <Fact name={<FormattedMessage id="session.venue" />}>
          <span lang={WRITTEN_IN}>
            {session.venue}
            {session.venueAddress && <p className="sm muted">{session.venueAddress}</p>}
          </span>
        </Fact>
      )}
      {session.capacity && (
        <Fact name={<FormattedMessage id="session.capacity" />}>
          <FormattedMessage id="session.capacity.seats" values={{ count: session.capacity }} />
          {seats.length > 0 && <p className="sm muted">{intl.formatList(seats)}</p>}
        </Fact>
      )}
      {session.gapReason && (
        <Fact name={<FormattedMessage id="session.gap" />}>
          <span className="plain-text" lang={WRITTEN_IN}>
            {session.gapReason}
          </span>
        </Fact>
      )}
    </dl>
  );
}

/** The announced time; of a postponed session, that it is not known. */
export function SessionTime({ session }: { session: Session }) {
  const intl = useIntl();
  const { zone } = session.unit;
  const starts = longTime(intl, session.startsAt, zone);
  if (session.state === "POSTPONED") {
    return <FormattedMessage id="session.postponed.until" values={{ starts }} />;
  }
  const sameDay =
    intl.formatDate(session.startsAt, { timeZone: zone }) ===
    intl.formatDate(session.endsAt, { timeZone: zone });
  const ends = sameDay
    ? intl.formatTime(session.endsAt, { timeZone: zone, hour: "2-digit", minute: "2-digit", hour12: false })
    : longTime(intl, session.endsAt, zone);
  return <FormattedMessage id="session.until" values={{ starts, ends }} />;
}

function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt className="sm muted">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What was changed about an announced session, and why. */
export function SessionChanges({ session }: { session: Session }) {
  const intl = useIntl();
  if (session.changes.length === 0) return null;
  const at = (instant: string) => longTime(intl, instant, session.unit.zone);
  const values = ({ before, after }: SessionChange) => ({
    before: at(before),
    after: after ? at(after) : undefined,
  });
  return (
    <section className="card" aria-labelledby="perubahan-jadwal">
      <h2 id="perubahan-jadwal">
        <FormattedMessage id="session.changes" />
      </h2>
      <ul className="plain ruled">
        {session.changes.map((change) => (
          <li key={change.at} className="sm">
            <b>
              <FormattedMessage id={`session.changes.${change.kind}`} values={values(change)} />
            </b>{" "}
            <bdi lang={WRITTEN_IN}>{change.reason}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}
