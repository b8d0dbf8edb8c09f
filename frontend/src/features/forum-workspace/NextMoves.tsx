import { Link } from "@tanstack/react-router";
import { FormattedMessage } from "react-intl";
import type { Forum, UnitRoles } from "@/api/types.gen";
import { RoleNeeded } from "../identity/RoleNeeded";
import { may } from "../identity/roles";
import { mayEase } from "./Approval";
import { isEnding } from "./Closing";

/** Until people have met; a window for comments is never cancelled (PP 96/2012 art 27). */
function mayCancel({ kind, state }: Forum) {
  return kind === "CONSULTATION" && (state === "PLANNED" || state === "ANNOUNCED" || state === "POSTPONED");
}

/** What the public will see, each by a dialog of its own. */
export type Move =
  | "announce"
  | "window"
  | "approval"
  | "correct"
  | "cancel"
  | "agreement"
  | "comments"
  | "results"
  | "close";

type NextProps = { forum: Forum; membership: UnitRoles; onMove: (move: Move) => void };

/** What may be done next, by whom. Nothing is offered that the forum's time is over for. */
export function NextMoves({ forum, membership, onMove }: NextProps) {
  const params = { unit: membership.unitSlug, forum: forum.id };
  const isRunning = forum.windowStatus === "OPEN" || forum.windowStatus === "UPCOMING";
  const isPlanned = forum.windowStatus === "PLANNED";
  const isConsultation = forum.kind === "CONSULTATION";
  const hasMet = forum.state === "HELD" || (forum.state === "ANNOUNCED" && forum.windowStatus !== "UPCOMING");
  const maySign = isConsultation && hasMet;
  const mayPublish = Boolean(forum.agreement) && !forum.commentWindow;
  const hasResults = forum.state === "AGREEMENT_SIGNED";
  const mayEnd = isEnding(forum);
  if (!isRunning && !isPlanned && !maySign && !mayPublish && !hasResults && !mayEnd) return null;
  const mayRun = may(membership, "runForum");
  return (
    <section className="card stack" aria-labelledby="langkah">
      <h2 id="langkah">
        <FormattedMessage id="forumWorkspace.next" />
      </h2>
      {isPlanned && (
        <p className="sm">
          <FormattedMessage id="forumWorkspace.announce.hint" />
        </p>
      )}
      {!mayRun && <RoleNeeded task="runForum" />}
      <div className="stack">
        {isPlanned && mayRun && <MoveButton move="announce" main onMove={onMove} />}
        {isPlanned && may(membership, "draft") && (
          <Link to="/kelola/$unit/forum/$forum/ubah" params={params} className="btn wide">
            <FormattedMessage id="forumWorkspace.change" />
          </Link>
        )}
        {mayPublish && (
          <p className="sm">
            <FormattedMessage id="forumWorkspace.due" />
          </p>
        )}
        {mayPublish && mayRun && <MoveButton move="comments" main onMove={onMove} />}
        {maySign && mayRun && <MoveButton move="agreement" main={!isRunning} onMove={onMove} />}
        {hasResults && mayRun && <MoveButton move="results" main={!mayPublish} onMove={onMove} />}
        {mayEnd &&
          (may(membership, "approve") ? (
            <MoveButton move="close" onMove={onMove} />
          ) : (
            <RoleNeeded task="approve" />
          ))}
        {isRunning && mayRun && <MoveButton move="window" onMove={onMove} />}
        {mayEase(forum) && mayRun && <MoveButton move="approval" onMove={onMove} />}
        {isRunning && mayRun && <MoveButton move="correct" onMove={onMove} />}
        {mayRun && (isRunning || isPlanned) && mayCancel(forum) && (
          <MoveButton move="cancel" danger onMove={onMove} />
        )}
      </div>
    </section>
  );
}

function MoveButton(props: { move: Move; main?: boolean; danger?: boolean; onMove: (move: Move) => void }) {
  const look = props.main ? "btn main wide" : props.danger ? "btn danger wide" : "btn wide";
  return (
    <button type="button" className={look} onClick={() => props.onMove(props.move)}>
      <FormattedMessage id={`forumWorkspace.${props.move}`} />
    </button>
  );
}
