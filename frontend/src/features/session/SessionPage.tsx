import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { DiscussedStandard, Session } from "@/api/types.gen";
import { PageTitle } from "@/ui/PageTitle";
import { Programme } from "./Programme";
import { SessionChanges, SessionFacts } from "./SessionFacts";
import { SessionState } from "./SessionState";
import "./session.css";

type PageProps = {
  session: Session;
  standards: DiscussedStandard[];
  /** The way to what happens now, while something does. */
  now?: ReactNode;
  /** What there is besides the programme, such as photos. */
  children?: ReactNode;
};

/** A session as everybody sees it. */
export function SessionPage({ session, standards, now, children }: PageProps) {
  return (
    <div className="wrap stack">
      <p className="crumb">
        <Link to="/forum/$slug" params={{ slug: session.forum.slug }}>
          {session.forum.title}
        </Link>
      </p>
      <PageTitle title={session.title} />
      <p>
        <SessionState state={session.state} />
      </p>
      {now}
      <div className="cols side when-first">
        <div className="stack">
          <Programme session={session} standards={standards} />
          {children}
        </div>
        <aside className="stack">
          <SessionFacts session={session} />
          <SessionChanges session={session} />
        </aside>
      </div>
    </div>
  );
}
