import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Session, UnitRoles } from "@/api/types.gen";
import { PageTitle } from "@/ui/PageTitle";
import { sessionToRun } from "./session.queries";
import "./session-workspace.css";

type LayoutProps = {
  membership: UnitRoles;
  id: string;
  /** Of the address that is open, so that the part one is in is known as such. */
  forum: string;
  /** How far the session has come. */
  state: (session: Session) => ReactNode;
  children: ReactNode;
};

/** What all pages of one session share: its name, how far it is, and the way from one part to the next. */
export function SessionLayout({ membership, id, forum, state, children }: LayoutProps) {
  const { data } = useSuspenseQuery(sessionToRun(id));
  const session = data.value;
  const params = { unit: membership.unitSlug, forum };
  return (
    <div className="wrap stack">
      <p className="crumb">
        <Link to="/kelola/$unit/forum/$forum" params={params}>
          {session.forum.title}
        </Link>
      </p>
      <PageTitle title={session.title} />
      <p>{state(session)}</p>
      <Parts params={{ ...params, session: id }} />
      {children}
    </div>
  );
}

type Params = { unit: string; forum: string; session: string };

/** In the order in which people go through them. */
function Parts({ params }: { params: Params }) {
  const intl = useIntl();
  return (
    <nav className="parts" aria-label={intl.formatMessage({ id: "sessionWorkspace.tabs" })}>
      <Link
        to="/kelola/$unit/forum/$forum/pertemuan/$session"
        params={params}
        activeOptions={{ exact: true }}
        className="btn bare"
      >
        <FormattedMessage id="sessionWorkspace.tab.plan" />
      </Link>
      <Link to="/kelola/$unit/forum/$forum/pertemuan/$session/undangan" params={params} className="btn bare">
        <FormattedMessage id="sessionWorkspace.tab.invite" />
      </Link>
      <Link
        to="/kelola/$unit/forum/$forum/pertemuan/$session/pendaftaran"
        params={params}
        className="btn bare"
      >
        <FormattedMessage id="sessionWorkspace.tab.registrations" />
      </Link>
      <Link to="/kelola/$unit/forum/$forum/pertemuan/$session/meja" params={params} className="btn bare">
        <FormattedMessage id="desk.tab" />
      </Link>
      <Link to="/kelola/$unit/forum/$forum/pertemuan/$session/kode" params={params} className="btn bare">
        <FormattedMessage id="desk.tab.code" />
      </Link>
      <Link to="/kelola/$unit/forum/$forum/pertemuan/$session/podium" params={params} className="btn bare">
        <FormattedMessage id="podium.tab" />
      </Link>
      <Link
        to="/kelola/$unit/forum/$forum/pertemuan/$session/pertanyaan"
        params={params}
        className="btn bare"
      >
        <FormattedMessage id="podium.tab.questions" />
      </Link>
      <Link to="/kelola/$unit/forum/$forum/pertemuan/$session/notulen" params={params} className="btn bare">
        <FormattedMessage id="minutes.tab" />
      </Link>
      <Link to="/kelola/$unit/forum/$forum/pertemuan/$session/foto" params={params} className="btn bare">
        <FormattedMessage id="photo.tab" />
      </Link>
      <Link to="/kelola/$unit/forum/$forum/pertemuan/$session/dokumen" params={params} className="btn bare">
        <FormattedMessage id="report.title" />
      </Link>
    </nav>
  );
}
