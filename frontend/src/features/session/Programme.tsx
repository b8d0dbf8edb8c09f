import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { AgendaItem, DiscussedStandard, Session } from "@/api/types.gen";
import { fileAddress } from "@/ui/address";
import { WRITTEN_IN } from "@/ui/content";

type ProgrammeProps = {
  session: Session;
  /** Those the forum discusses, by which an item names its standards. */
  standards: DiscussedStandard[];
  /** Where a file may be for its unit alone: how a member opens it. */
  file?: (fileId: string, title: string) => ReactNode;
};

/** What a session is about: its agenda with running times, its people, its papers. */
export function Programme({ session, standards, file = publicFile }: ProgrammeProps) {
  return (
    <>
      <section className="card" aria-labelledby="acara">
        <h2 id="acara">
          <FormattedMessage id="session.agenda" />
        </h2>
        {session.agenda.length === 0 ? (
          <p className="muted">
            <FormattedMessage id="session.agenda.none" />
          </p>
        ) : (
          <ol className="plain ruled">
            {session.agenda.map((item, place) => (
              <li key={`${place} ${item.title}`}>
                <Item
                  item={item}
                  begins={begins(session, place)}
                  zone={session.unit.zone}
                  standards={standards}
                />
              </li>
            ))}
          </ol>
        )}
      </section>
      {session.termsOfReference && (
        <section className="card" aria-labelledby="kerangka">
          <h2 id="kerangka">
            <FormattedMessage id="session.terms" />
          </h2>
          <p className="plain-text measure" lang={WRITTEN_IN}>
            {session.termsOfReference}
          </p>
        </section>
      )}
      <Team session={session} />
      <Materials session={session} file={file} />
    </>
  );
}

/** Each item begins where those before it have ended. */
function begins({ startsAt, agenda }: Session, place: number) {
  const minutes = agenda.slice(0, place).reduce((sum, item) => sum + item.minutes, 0);
  return new Date(Date.parse(startsAt) + minutes * 60_000);
}

type ItemProps = { item: AgendaItem; begins: Date; zone: string; standards: DiscussedStandard[] };

function Item({ item, begins, zone, standards }: ItemProps) {
  const intl = useIntl();
  const codeOf = (id: string) => standards.find(({ standardId }) => standardId === id)?.code ?? "";
  const whole = intl.formatMessage({ id: "session.agenda.whole" });
  return (
    <>
      <p className="row apart">
        <b lang={WRITTEN_IN}>{item.title}</b>
        <span className="sm muted nb">
          {intl.formatTime(begins, { timeZone: zone, hour: "2-digit", minute: "2-digit", hour12: false })}
          {", "}
          <FormattedMessage id="session.agenda.minutes" values={{ count: item.minutes }} />
        </span>
      </p>
      <p className="sm muted">
        {item.speaker && <span lang={WRITTEN_IN}>{item.speaker}. </span>}
        {item.kind === "INFORMATION" ? (
          <FormattedMessage id="session.agenda.informs" />
        ) : (
          intl.formatList(
            item.subjects.map(
              ({ standardId, components }) =>
                `${codeOf(standardId)} (${components?.length ? components.join(", ") : whole})`,
            ),
          )
        )}
      </p>
    </>
  );
}

function Team({ session }: { session: Session }) {
  if (session.team.length === 0) return null;
  return (
    <section className="card" aria-labelledby="tim">
      <h2 id="tim">
        <FormattedMessage id="session.team" />
      </h2>
      <ul className="plain ruled">
        {session.team.map(({ role, name, position }) => (
          <li key={`${role} ${name}`}>
            <bdi lang={WRITTEN_IN}>{name}</bdi>{" "}
            <span className="sm muted">
              <FormattedMessage id={`session.team.${role}`} />
              {position && <span lang={WRITTEN_IN}>, {position}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function publicFile(fileId: string, title: string) {
  return (
    <a href={fileAddress(fileId)} target="_blank" rel="noopener">
      {title}
    </a>
  );
}

function Materials({ session, file }: Required<Pick<ProgrammeProps, "session" | "file">>) {
  if (session.materials.length === 0) return null;
  return (
    <section className="card" aria-labelledby="bahan">
      <h2 id="bahan">
        <FormattedMessage id="session.materials" />
      </h2>
      <ul className="plain ruled">
        {session.materials.map(({ fileId, title, agendaItem }) => (
          <li key={fileId}>
            {file(fileId, title)}{" "}
            {agendaItem && (
              <span className="sm muted">
                <FormattedMessage id="session.materials.of" values={{ number: agendaItem }} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
