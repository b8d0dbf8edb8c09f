import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";
import type { Session, UnitRoles } from "@/api/types.gen";
import { may } from "../identity/roles";
import { sessionsToRun } from "./session.queries";

type CardProps = {
  membership: UnitRoles;
  forum: string;
  /** When a session takes place and how far it is. */
  line: (session: Session) => ReactNode;
};

/** The sessions of a forum in the workspace, and the way to a new one. */
export function SessionsCard({ membership, forum, line }: CardProps) {
  const { data } = useSuspenseQuery(sessionsToRun(forum));
  const params = { unit: membership.unitSlug, forum };
  return (
    <section className="card stack" aria-labelledby="pertemuan">
      <h2 id="pertemuan">
        <FormattedMessage id="sessionWorkspace.title" />
      </h2>
      {data.length === 0 ? (
        <p className="sm">
          <FormattedMessage id="sessionWorkspace.none.body" />
        </p>
      ) : (
        <ul className="plain ruled">
          {data.map((session) => (
            <li key={session.id}>
              <Link
                to="/kelola/$unit/forum/$forum/pertemuan/$session"
                params={{ ...params, session: session.id }}
                className="go"
              >
                {session.title}
              </Link>
              {line(session)}
            </li>
          ))}
        </ul>
      )}
      <p>
        <Link to="/kelola/$unit/forum/$forum/berita-acara" params={params} className="go">
          <FormattedMessage id="agreement.title" />
        </Link>
      </p>
      <p>
        <Link
          to="/kelola/$unit/tindak-lanjut"
          params={{ unit: membership.unitSlug }}
          search={{ forum, tampil: "SEMUA" }}
          className="go"
        >
          <FormattedMessage id="followUp.title" />
        </Link>
      </p>
      {may(membership, "review") && (
        <p>
          <Link to="/kelola/$unit/forum/$forum/pertemuan/baru" params={params} className="btn wide">
            <FormattedMessage id="sessionWorkspace.plan" />
          </Link>
        </p>
      )}
    </section>
  );
}
