import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";
import type { Session } from "@/api/types.gen";
import { MeetingMessages } from "@/i18n/Messages";
import { WRITTEN_IN } from "@/ui/content";
import { SessionTime } from "./SessionFacts";
import { SessionState } from "./SessionState";
import { sessionsOf } from "./session.queries";

type MeetingsProps = {
  forum: string;
  /** The way to what happens in a session now. */
  follow: (session: Session) => ReactNode;
};

/** When and where people meet, beside the texts of a forum; nothing while no session is planned. */
export function Meetings({ forum, follow }: MeetingsProps) {
  const { data } = useQuery(sessionsOf(forum));
  if (!data || data.length === 0) return null;
  return (
    <MeetingMessages>
      <section className="card" aria-labelledby="pertemuan">
        <h2 id="pertemuan">
          <FormattedMessage id="session.title" />
        </h2>
        <ul className="plain ruled">
          {data.map((session) => (
            <li key={session.id}>
              <Link to="/pertemuan/$id" params={{ id: session.id }} className="go" lang={WRITTEN_IN}>
                {session.title}
              </Link>
              <p className="sm">
                <SessionState state={session.state} />
              </p>
              {follow(session)}
              <p className="sm muted">
                <SessionTime session={session} />
                {session.venue && <span lang={WRITTEN_IN}>. {session.venue}</span>}
              </p>
            </li>
          ))}
        </ul>
      </section>
    </MeetingMessages>
  );
}
