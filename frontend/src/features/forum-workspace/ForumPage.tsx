import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Forum, UnitRoles } from "@/api/types.gen";
import { PageTitle } from "@/ui/PageTitle";
import { ShareLink } from "@/ui/ShareLink";
import { TimeLeft } from "@/ui/TimeLeft";
import { longTime } from "@/ui/time";
import { may } from "../identity/roles";
import { OpenComments, RecordAgreement } from "./Agreement";
import { Announce } from "./Announce";
import { EaseApproval } from "./Approval";
import { CloseForum, PublishResults, StillOpen } from "./Closing";
import { ForumChanges } from "./ForumChanges";
import "./forum-workspace.css";
import { Discussed, Facts, Related } from "./ForumFacts";
import { forumNumbers, forumToRun } from "./forum.queries";
import { CancelForum, ChangeWindow, CorrectForum } from "./Moves";
import { type Move, NextMoves } from "./NextMoves";
import { StatusChip } from "./StatusChip";

type PageProps = {
  membership: UnitRoles;
  forum: string;
  /** When people meet; a window for comments has no meetings. */
  sessions: ReactNode;
  /** What earlier forums promised and have not done; which is another feature's. */
  earlier: ReactNode;
  /** What people wait for in it and by when the law wants it answered. */
  duty: (forumId: string) => ReactNode;
  /** Its poster and forms on paper; which is another feature's. */
  printed: (forumId: string) => ReactNode;
  /** Its inputs as a file; which is another feature's. */
  save: (forumId: string) => ReactNode;
};

/** One forum from its plan to its end, and what its unit may do next. */
export function ForumPage({ membership, forum: ref, sessions, earlier, duty, printed, save }: PageProps) {
  const { data } = useSuspenseQuery(forumToRun(ref));
  const [move, setMove] = useState<Move>();
  const forum = data.value;
  const seen = { ref: forum.id, etag: data.etag };
  const close = () => setMove(undefined);
  return (
    <div className="wrap stack">
      <Head forum={forum} membership={membership} />
      <div className="cols side">
        <div className="stack">
          <Related forum={forum} membership={membership} />
          <StillOpen forum={forum} />
          {forum.announcedAt && !forum.closure && duty(forum.id)}
          <Facts forum={forum} />
          <Discussed forum={forum} membership={membership} />
          {forum.kind === "CONSULTATION" && earlier}
          <ForumChanges forum={forum} />
        </div>
        <aside className="stack">
          <NextMoves forum={forum} membership={membership} onMove={setMove} />
          <Link
            to="/kelola/$unit/forum/$forum/pertanyaan"
            params={{ unit: membership.unitSlug, forum: forum.id }}
            className="btn wide"
          >
            <FormattedMessage id="opinionWork.open" />
          </Link>
          {forum.kind === "CONSULTATION" && sessions}
          {forum.announcedAt && (
            <Share forum={forum} membership={membership}>
              {printed(forum.id)}
            </Share>
          )}
          {forum.announcedAt && <Numbers forum={forum} membership={membership} save={save} />}
        </aside>
      </div>
      {move === "announce" && <Announce forum={forum} seen={seen} membership={membership} onClose={close} />}
      {move === "window" && <ChangeWindow forum={forum} seen={seen} onClose={close} />}
      {move === "approval" && <EaseApproval forum={forum} seen={seen} onClose={close} />}
      {move === "correct" && (
        <CorrectForum forum={forum} seen={seen} membership={membership} onClose={close} />
      )}
      {move === "cancel" && <CancelForum forum={forum} seen={seen} onClose={close} />}
      {move === "agreement" && <RecordAgreement forum={forum} onClose={close} />}
      {move === "comments" && <OpenComments forum={forum} onClose={close} />}
      {move === "results" && <PublishResults forum={forum} seen={seen} onClose={close} />}
      {move === "close" && <CloseForum forum={forum} seen={seen} onClose={close} />}
    </div>
  );
}

function Head({ forum, membership }: { forum: Forum; membership: UnitRoles }) {
  return (
    <>
      <p className="crumb">
        <Link to="/kelola/$unit/forum" params={{ unit: membership.unitSlug }}>
          <FormattedMessage id="workspace.forums" />
        </Link>
      </p>
      <PageTitle title={forum.title} />
      <div className="row">
        <StatusChip status={forum.windowStatus} />
        {forum.windowStatus === "OPEN" && <TimeLeft until={forum.closesAt} zone={forum.unit.zone} soft />}
      </div>
    </>
  );
}

type ShareProps = { forum: Forum; membership: UnitRoles; children: ReactNode };

function Share({ forum, membership, children }: ShareProps) {
  const intl = useIntl();
  return (
    <section className="card stack" aria-label={intl.formatMessage({ id: "forumWorkspace.share" })}>
      <ShareLink
        link={`${location.origin}/forum/${forum.slug}`}
        label={intl.formatMessage({ id: "forumWorkspace.share" })}
        message={intl.formatMessage(
          { id: "forumWorkspace.share.message" },
          { title: forum.title, closes: longTime(intl, forum.closesAt, forum.unit.zone) },
        )}
      />
      <Link
        to="/kelola/$unit/forum/$forum/tautan"
        params={{ unit: membership.unitSlug, forum: forum.id }}
        className="btn wide"
      >
        <FormattedMessage id="link.open" />
      </Link>
      {children}
    </section>
  );
}

/** Where what came outside the web is entered. */
const ENTRIES = [
  { to: "/kelola/$unit/forum/$forum/entri", id: "entry.open" },
  { to: "/kelola/$unit/forum/$forum/formulir", id: "paper.open" },
] as const;

type NumbersProps = { forum: Forum; membership: UnitRoles; save: PageProps["save"] };

function Numbers({ forum, membership, save }: NumbersProps) {
  const { data } = useQuery(forumNumbers(forum.id));
  if (data === undefined) return null;
  return (
    <section className="card stack" aria-labelledby="angka">
      <h2 id="angka">
        <FormattedMessage id="workspace.inbox" />
      </h2>
      <p>
        <FormattedMessage
          id="forumWorkspace.numbers"
          values={{ received: data.received, open: data.open, held: data.held }}
        />
      </p>
      {data.overdue > 0 && (
        <p>
          <Link
            to="/kelola/$unit/masukan"
            params={{ unit: membership.unitSlug }}
            search={{ forum: forum.id, keadaan: "OVERDUE" }}
            className="go"
          >
            <FormattedMessage id="forumWorkspace.overdue" values={{ count: data.overdue }} />
          </Link>
        </p>
      )}
      <p>
        <Link
          to="/kelola/$unit/masukan"
          params={{ unit: membership.unitSlug }}
          search={{ forum: forum.id }}
          className="btn wide"
        >
          <FormattedMessage id="forumWorkspace.openInbox" />
        </Link>
      </p>
      {may(membership, "enterInputs") &&
        ENTRIES.map(({ to, id }) => (
          <p key={id}>
            <Link to={to} params={{ unit: membership.unitSlug, forum: forum.id }} className="btn wide">
              <FormattedMessage id={id} />
            </Link>
          </p>
        ))}
      <div className="row">{save(forum.id)}</div>
    </section>
  );
}
