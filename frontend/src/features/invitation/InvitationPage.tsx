import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { OwnInvitation } from "@/api/types.gen";
import { Bones } from "@/ui/Bones";
import { WRITTEN_IN } from "@/ui/content";
import { LoadFailed } from "@/ui/LoadFailed";
import { Note } from "@/ui/Note";
import { PageTitle } from "@/ui/PageTitle";
import { isMissing } from "@/ui/problem";
import { longTime } from "@/ui/time";
import { AnswerActs } from "./AnswerActs";
import { EraseAddressee } from "./EraseAddressee";
import { type Letter, ownInvitation } from "./invitation.queries";

/** An invitation, for whoever holds its personal link. `data` shows what is kept of them. */
export function InvitationPage({ letter, data }: { letter: Letter; data: ReactNode }) {
  const intl = useIntl();
  const read = useQuery(ownInvitation(letter));
  return (
    <div className="wrap stack roomy system-face">
      <p className="eyebrow code">{letter.number}</p>
      <PageTitle title={intl.formatMessage({ id: "invitation.title" })} />
      {letter.secret === "" || isMissing(read.error) ? (
        <Note kind="bad" live="alert">
          <p>
            <b>
              <FormattedMessage id="invitation.unknown" />
            </b>{" "}
            <FormattedMessage id="invitation.unknown.body" />
          </p>
        </Note>
      ) : (
        <>
          {read.isPending && <Bones />}
          {read.isError && read.data === undefined && <LoadFailed error={read.error} retry={read.refetch} />}
          {read.data && (
            <>
              <Body letter={letter} invitation={read.data} />
              {data}
              {read.data.hasPerson && <EraseAddressee letter={letter} />}
            </>
          )}
        </>
      )}
    </div>
  );
}

function Body({ letter, invitation }: { letter: Letter; invitation: OwnInvitation }) {
  const intl = useIntl();
  const { session } = invitation;
  return (
    <>
      <section className="receipt stack" aria-labelledby="undangan">
        <p>
          <FormattedMessage
            id="invitation.greeting"
            values={{ name: <bdi>{invitation.name ?? invitation.organisation}</bdi> }}
          />
        </p>
        <p>
          <FormattedMessage
            id="invitation.body"
            values={{ unit: session.unit.name, forum: session.forumTitle }}
          />
        </p>
        <h2 id="undangan" lang={WRITTEN_IN}>
          {session.title}
        </h2>
        <p>
          <FormattedMessage id={`session.state.${session.state}`} />
          {session.state !== "POSTPONED" && <> · {longTime(intl, session.startsAt, session.unit.zone)}</>}
        </p>
        {session.venue && (
          <p lang={WRITTEN_IN}>{[session.venue, session.venueAddress].filter(Boolean).join(", ")}</p>
        )}
      </section>
      {session.announced && (
        <p>
          <Link to="/pertemuan/$id" params={{ id: session.id }} className="go">
            <FormattedMessage id="invitation.agenda" />
          </Link>
        </p>
      )}
      <AnswerActs letter={letter} invitation={invitation} />
    </>
  );
}
