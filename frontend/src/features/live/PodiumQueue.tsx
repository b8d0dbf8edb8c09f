import { Link } from "@tanstack/react-router";
import { FormattedMessage } from "react-intl";
import type { Live, Session, UnitRoles } from "@/api/types.gen";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { PlainText } from "@/ui/PlainText";
import { may } from "../identity/roles";
import { useMoveStage, useStage } from "./desk.queries";

const AT_ONCE = 5;

type QueueProps = { membership: UnitRoles; session: Session; view: Live };

/** At the lectern: what most want answered, and how to bring it on the stage and off again. */
export function PodiumQueue({ membership, session, view }: QueueProps) {
  const { data: stage } = useStage(session.id, view.revision);
  const move = useMoveStage(session.id);
  const mayRun = may(membership, "runForum");
  const shown = view.questions.filter(({ state }) => state === "ON_STAGE" || state === "SHOWN");
  const params = { unit: membership.unitSlug, forum: session.forum.slug, session: session.id };
  return (
    <section className="card stack" aria-labelledby="antrean">
      <h2 id="antrean">
        <FormattedMessage id="podium.queue" />
      </h2>
      {view.questionCounts.waiting > 0 && (
        <p>
          <FormattedMessage id="podium.queue.waiting" values={{ count: view.questionCounts.waiting }} />
        </p>
      )}
      {move.isError && <ErrorSummary error={move.error} />}
      {shown.length === 0 ? (
        <p className="muted">
          <FormattedMessage id="podium.queue.none" />
        </p>
      ) : (
        <ul className="plain">
          {shown.slice(0, AT_ONCE).map(({ id, text, supports, state }) => {
            const on = state === "ON_STAGE";
            return (
              <li key={id} className="person">
                <span className="q">{supports}</span>
                <div>
                  <span className="vh">
                    <FormattedMessage id="live.supports" values={{ count: supports }} />:{" "}
                  </span>
                  <PlainText>{text}</PlainText>
                  {on && (
                    <span className="sm muted">
                      <FormattedMessage id="live.state.ON_STAGE" />
                    </span>
                  )}
                </div>
                {mayRun && stage && (
                  <button
                    type="button"
                    className="btn dense"
                    disabled={move.isPending}
                    onClick={() => move.mutate({ from: stage, to: { questionId: on ? null : id } })}
                  >
                    <FormattedMessage id={on ? "queue.done" : "queue.stage"} />
                    <span className="vh">: {text}</span>
                  </button>
                )}
              </li>
            );
          })}
        </ul>
      )}
      <p>
        <Link to="/kelola/$unit/forum/$forum/pertemuan/$session/pertanyaan" params={params} className="go">
          <FormattedMessage id="podium.queue.all" />
        </Link>
      </p>
    </section>
  );
}
