import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { FormattedMessage } from "react-intl";
import type { Session, UnitRoles } from "@/api/types.gen";
import { clockIn, todayIn } from "@/ui/zonedTime";
import { RoleNeeded } from "../identity/RoleNeeded";
import { may } from "../identity/roles";
import { CancelSession, CloseSession, OpenSession, PostponeSession } from "./SessionMoves";
import { sessionToRun } from "./session.queries";

type Move = "open" | "close" | "postpone" | "cancel";

type RunProps = {
  membership: UnitRoles;
  id: string;
  /** The plan as everybody sees it, and beside it when and where. */
  programme: (session: Session) => ReactNode;
  facts: (session: Session) => ReactNode;
};

/** The plan of a session, and what may be done next. */
export function SessionRunPage({ membership, id, programme, facts }: RunProps) {
  const { data } = useSuspenseQuery(sessionToRun(id));
  const [move, setMove] = useState<Move>();
  const session = data.value;
  const props = { session, etag: data.etag, onClose: () => setMove(undefined) };
  return (
    <>
      <div className="cols side">
        <div className="stack">{programme(session)}</div>
        <aside className="stack">
          <Next membership={membership} session={session} onMove={setMove} />
          {facts(session)}
          {session.forum.announced && (
            <p>
              <Link to="/pertemuan/$id" params={{ id }} className="go">
                <FormattedMessage id="sessionWorkspace.public" />
              </Link>
            </p>
          )}
        </aside>
      </div>
      {move === "open" && <OpenSession {...props} />}
      {move === "close" && <CloseSession {...props} />}
      {move === "postpone" && <PostponeSession {...props} zone={membership.zone} />}
      {move === "cancel" && <CancelSession {...props} />}
    </>
  );
}

type NextProps = { membership: UnitRoles; session: Session; onMove: (move: Move) => void };

/** What may be done next, by whom. Nothing is offered that the session is over for. */
function Next({ membership, session, onMove }: NextProps) {
  const { state, forum } = session;
  if (state === "HELD" || state === "CANCELLED") return null;
  const mayRun = may(membership, "runForum");
  const params = { unit: membership.unitSlug, forum: forum.id, session: session.id };
  return (
    <section className="card stack" aria-labelledby="langkah">
      <h2 id="langkah">
        <FormattedMessage id="sessionWorkspace.next" />
      </h2>
      {!mayRun && <RoleNeeded task="runForum" />}
      {state === "PLANNED" && !forum.announced && (
        <p className="sm">
          <FormattedMessage id="sessionWorkspace.notAnnounced" />
        </p>
      )}
      {mayRun && state === "PLANNED" && forum.announced && hasCome(session) && (
        <MoveButton move="open" look="main" onMove={onMove} />
      )}
      {state === "RUNNING" && (
        <Link
          to="/kelola/$unit/forum/$forum/pertemuan/$session/podium"
          params={params}
          className="btn main wide"
        >
          <FormattedMessage id="podium.to" />
        </Link>
      )}
      {mayRun && state === "RUNNING" && <MoveButton move="close" onMove={onMove} />}
      {may(membership, "review") && (
        <Link to="/kelola/$unit/forum/$forum/pertemuan/$session/ubah" params={params} className="btn wide">
          <FormattedMessage id="sessionWorkspace.change" />
        </Link>
      )}
      {mayRun && state !== "RUNNING" && <MoveButton move="postpone" onMove={onMove} />}
      {mayRun && state !== "RUNNING" && <MoveButton move="cancel" look="danger" onMove={onMove} />}
    </section>
  );
}

/** A session is opened on its day, where it takes place. */
function hasCome({ startsAt, unit }: Session) {
  return clockIn(unit.zone, startsAt).date <= todayIn(unit.zone);
}

function MoveButton(props: { move: Move; look?: "main" | "danger"; onMove: (move: Move) => void }) {
  return (
    <button
      type="button"
      className={["btn", props.look, "wide"].filter(Boolean).join(" ")}
      onClick={() => props.onMove(props.move)}
    >
      <FormattedMessage id={`sessionWorkspace.${props.move}`} />
    </button>
  );
}
