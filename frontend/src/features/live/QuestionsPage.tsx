import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { DiscussedStandard, Live, QuestionState, Session, UnitRoles } from "@/api/types.gen";
import { Bones } from "@/ui/Bones";
import { Empty } from "@/ui/Empty";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Tick } from "@/ui/fields";
import { LoadFailed } from "@/ui/LoadFailed";
import { RoleNeeded } from "../identity/RoleNeeded";
import { may } from "../identity/roles";
import { useMoveStage, useQueue, useStage } from "./desk.queries";
import { LiveLine } from "./LiveLine";
import "./live.css";
import { PollsSection } from "./PollsSection";
import { QueuedItem } from "./QueuedItem";
import { useLive } from "./useLive";

/** In the order in which a moderator deals with them. */
const GROUPS: QuestionState[] = ["ON_STAGE", "WAITING", "SHOWN", "DONE", "HIDDEN", "WITHDRAWN"];

type PageProps = { membership: UnitRoles; session: Session; standards: DiscussedStandard[] };

/** What participants ask, in the moderator's hands, and the polls. */
export function QuestionsPage({ membership, session, standards }: PageProps) {
  const { view, line, since, error, retry } = useLive(session.id);
  if (view === undefined) return error ? <LoadFailed error={error} retry={retry} /> : <Bones />;
  return (
    <div className="stack">
      <LiveLine line={line} since={since} zone={membership.zone} />
      {!may(membership, "runForum") && <RoleNeeded task="runForum" />}
      <div className="cols half">
        <Queue membership={membership} session={session} standards={standards} view={view} />
        <PollsSection membership={membership} session={session.id} standards={standards} view={view} />
      </div>
    </div>
  );
}

function Queue({ membership, session, standards, view }: PageProps & { view: Live }) {
  const intl = useIntl();
  const { data, error, refetch } = useQueue(session.id, view.revision);
  const list = useRef<HTMLElement>(null);
  const [acted, setActed] = useState(0);
  const running = view.session.state === "RUNNING";
  const mayAct = running && may(membership, "runForum");

  // The button that was pressed goes with its question: on to the next one, so that the keyboard stays in the queue.
  useEffect(() => {
    if (acted === 0 || document.activeElement !== document.body) return;
    (list.current?.querySelector<HTMLElement>("[data-question] button") ?? list.current)?.focus();
  }, [acted]);

  return (
    <section ref={list} tabIndex={-1} className="stack" aria-labelledby="antrean" onKeyDown={moveBetween}>
      <h2 id="antrean">
        <FormattedMessage id="queue.title" />
      </h2>
      {mayAct && <Moderated session={session.id} view={view} />}
      {data === undefined ? (
        error ? (
          <LoadFailed error={error} retry={() => void refetch()} />
        ) : (
          <Bones />
        )
      ) : data.length === 0 ? (
        <Empty title={<FormattedMessage id={running ? "queue.none" : "queue.notRunning"} />}>
          <p>
            <FormattedMessage id="queue.none.body" />
          </p>
        </Empty>
      ) : (
        <>
          <p className="sm muted only-wide">
            <FormattedMessage id="queue.keys" />
          </p>
          {GROUPS.map((state) => {
            const questions = data.filter(({ question }) => question.state === state);
            if (questions.length === 0) return null;
            return (
              <section
                key={state}
                className="card"
                aria-label={intl.formatMessage({ id: `queue.group.${state}` })}
              >
                <h3>
                  <FormattedMessage id={`queue.group.${state}`} />{" "}
                  <span className="muted">{questions.length}</span>
                </h3>
                <ul className="plain ruled">
                  {questions.map((queued) => (
                    <QueuedItem
                      key={queued.question.id}
                      queued={queued}
                      unit={membership.unitSlug}
                      session={session.id}
                      view={view}
                      zone={membership.zone}
                      standards={standards}
                      mayAct={mayAct}
                      onActed={() => setActed((count) => count + 1)}
                    />
                  ))}
                </ul>
              </section>
            );
          })}
        </>
      )}
    </section>
  );
}

/** Whether questions wait until somebody has read them. */
function Moderated({ session, view }: { session: string; view: Live }) {
  const { data: stage } = useStage(session, view.revision);
  const move = useMoveStage(session);
  if (stage === undefined) return null;
  return (
    <>
      {move.isError && <ErrorSummary error={move.error} />}
      <Tick
        name="moderated"
        checked={stage.moderated}
        disabled={move.isPending}
        onChange={({ target }) => move.mutate({ from: stage, to: { moderated: target.checked } })}
      >
        <FormattedMessage id="queue.moderated" />
      </Tick>
    </>
  );
}

/** Up and down lead to the first button of the question before or after, unless they mean something where the focus is. */
function moveBetween(event: KeyboardEvent<HTMLElement>) {
  if ((event.target as Element).closest("dialog, input, select, textarea")) return;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  const questions = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-question]")];
  const here = questions.findIndex((question) => question.contains(event.target as Node));
  const button = questions[here + step]?.querySelector<HTMLElement>("button");
  if (here < 0 || !button) return;
  event.preventDefault();
  button.focus();
}
