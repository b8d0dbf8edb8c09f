import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { OpenBriefing } from "@/api/types.gen";
import { useKept } from "@/device/useKept";
import { fileAddress } from "@/ui/address";
import { WRITTEN_IN } from "@/ui/content";
import { Note } from "@/ui/Note";
import { PageTitle } from "@/ui/PageTitle";
import { dayOf, longTime } from "@/ui/time";
import { ConfirmForm } from "./ConfirmForm";
import { BLANK } from "./confirmation";
import { OwnPart } from "./OwnPart";
import { type OfficerPass, openBriefing } from "./officer.queries";

type PageProps = {
  number: string;
  /** What else is for who has said something here, such as what is kept of them. */
  children: (pass: OfficerPass) => ReactNode;
};

/** What an officer is to read, and where they say that they have; on the own phone or one that goes round. */
export function OfficerPage({ number, children }: PageProps) {
  const { data } = useSuspenseQuery(openBriefing(number));
  const kept = useKept(`sosialisasi/${data.number}`, BLANK);
  const pass = kept?.value.pass;
  return (
    <div className="wrap stack roomy narrow">
      <p className="crumb">
        <Link to="/unit/$slug" params={{ slug: data.unit.slug }} lang={WRITTEN_IN}>
          {data.unit.name}
        </Link>
      </p>
      <PageTitle title={data.title} lang={WRITTEN_IN} />
      <Facts briefing={data} />
      {data.state === "CANCELLED" && (
        <Note kind="closed">
          <p>
            <FormattedMessage id="briefed.cancelled" values={{ reason: data.cancelReason }} />
          </p>
        </Note>
      )}
      <Material briefing={data} />
      {kept &&
        (pass ? (
          <>
            <OwnPart key={pass.number} briefing={data} pass={pass} onOther={kept.forget} />
            {children(pass)}
          </>
        ) : (
          <Say briefing={data}>
            <ConfirmForm briefing={data} kept={kept} />
          </Say>
        ))}
    </div>
  );
}

function Facts({ briefing: { startsAt, zone, place, link, leader } }: { briefing: OpenBriefing }) {
  const intl = useIntl();
  return (
    <div>
      <p>
        <b>{longTime(intl, startsAt, zone)}</b>
        {place && <span lang={WRITTEN_IN}>, {place}</span>}
      </p>
      {link && (
        <p>
          <a href={link} target="_blank" rel="noopener noreferrer">
            <FormattedMessage id="briefed.online" />
          </a>
        </p>
      )}
      <p>
        <FormattedMessage id="briefed.leader" values={{ leader }} />
      </p>
    </div>
  );
}

function Material({ briefing: { standards, materials } }: { briefing: OpenBriefing }) {
  return (
    <section className="stack" aria-labelledby="bacaan">
      <h2 id="bacaan">
        <FormattedMessage id="briefed.toRead" />
      </h2>
      <ul className="plain ruled card">
        {standards.map(({ versionId, slug, code, title, number }) => (
          <li key={versionId}>
            <Link
              to="/standar/$slug"
              params={{ slug }}
              search={{ versi: number }}
              target="_blank"
              lang={WRITTEN_IN}
            >
              {code} {title}
            </Link>{" "}
            <span className="sm muted">
              <FormattedMessage id="briefed.version" values={{ number }} />
            </span>
          </li>
        ))}
        {materials.map(({ fileId, name }) => (
          <li key={fileId}>
            <a href={fileAddress(fileId)} target="_blank" rel="noopener">
              <bdi>{name}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Only while something can be said; else when. */
function Say({ briefing, children }: { briefing: OpenBriefing; children: ReactNode }) {
  const intl = useIntl();
  if (briefing.phase === "DAY" || briefing.phase === "READING") return children;
  if (briefing.state === "CANCELLED") return null;
  return (
    <Note kind="closed">
      <p>
        {briefing.phase === "TO_COME" ? (
          <FormattedMessage id="briefed.toCome" />
        ) : (
          <FormattedMessage id="briefed.closed" values={{ on: dayOf(intl, briefing.readableUntil) }} />
        )}
      </p>
    </Note>
  );
}
