import { Link } from "@tanstack/react-router";
import { type ReactNode, useRef, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type {
  DiscussedStandard,
  Live,
  LiveAgendaItem,
  LiveSubject,
  Session,
  Stage,
  UnitRoles,
} from "@/api/types.gen";
import { Bones } from "@/ui/Bones";
import { WRITTEN_IN } from "@/ui/content";
import { Empty } from "@/ui/Empty";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { drawing } from "@/ui/icons";
import { LoadFailed } from "@/ui/LoadFailed";
import { Note } from "@/ui/Note";
import { PageTitle } from "@/ui/PageTitle";
import { PlainText } from "@/ui/PlainText";
import { isStale } from "@/ui/problem";
import { timeOfDay } from "@/ui/time";
import { RoleNeeded } from "../identity/RoleNeeded";
import { may } from "../identity/roles";
import { AgendaCard } from "./AgendaCard";
import { useMoveStage, useStage } from "./desk.queries";
import { ItemRan, ItemTime } from "./ItemTime";
import { LiveLine } from "./LiveLine";
import "./live.css";
import { PodiumPoll } from "./PodiumPoll";
import { PodiumQueue } from "./PodiumQueue";
import "./podium.css";
import { OPENING, placeOf, type Step, stepOf, stepsOf } from "./steps";
import { useLive } from "./useLive";
import { useNow } from "./useNow";
import { usePresenterKeys } from "./usePresenterKeys";
import { questionOn } from "./view";

const BackIcon = drawing(<path d="M15 5l-7 7 7 7" />);
const OnIcon = drawing(<path d="M9 5l7 7-7 7" />);

type PageProps = {
  membership: UnitRoles;
  session: Session;
  standards: DiscussedStandard[];
  text: (subject: LiveSubject) => ReactNode;
  /** What the last forum promised and is not done. */
  followUps: ReactNode;
};

/** The lectern: where the session stands, large, and the way on. */
export function PodiumPage(props: PageProps) {
  const { membership, session } = props;
  const { view, line, since, ahead, error, retry } = useLive(session.id);
  const { zone } = membership;
  const now = useNow(ahead);
  const intl = useIntl();
  const params = { unit: membership.unitSlug, forum: session.forum.slug, session: session.id };
  return (
    <div className="wrap podium stack">
      <div className="row apart">
        <p className="crumb row">
          <Link to="/kelola/$unit/forum/$forum/pertemuan/$session" params={params}>
            <FormattedMessage id="podium.back" />
          </Link>
          <span lang={WRITTEN_IN}>{session.title}</span>
        </p>
        <div className="row">
          <LiveLine line={line} since={since} zone={zone} />
          <span className="clock">{timeOfDay(intl, new Date(now).toISOString(), zone)}</span>
        </div>
      </div>
      {view === undefined ? (
        error ? (
          <LoadFailed error={error} retry={retry} />
        ) : (
          <Bones />
        )
      ) : view.session.state === "RUNNING" ? (
        <Running {...props} view={view} now={now} />
      ) : (
        <NotRunning held={view.session.state === "HELD"} />
      )}
    </div>
  );
}

function NotRunning({ held }: { held: boolean }) {
  const intl = useIntl();
  const id = held ? "podium.held" : "podium.notRunning";
  return (
    <>
      <PageTitle title={intl.formatMessage({ id: "podium.tab" })} />
      <Empty title={<FormattedMessage id={id} />}>
        <p>
          <FormattedMessage id={`${id}.body`} />
        </p>
      </Empty>
    </>
  );
}

function Running({
  membership,
  session,
  standards,
  text,
  followUps,
  view,
  now,
}: PageProps & { view: Live; now: number }) {
  const intl = useIntl();
  const mayRun = may(membership, "runForum");
  const move = useMoveStage(session.id);
  const [told, tell] = useState("");
  // Where the session goes as soon as the move that is under way has arrived.
  const asked = useRef<Step>(undefined);
  const steps = stepsOf(view.agenda);
  const { data: stage } = useStage(session.id, view.revision);
  const here = stage ? stepOf(stage) : OPENING;
  const place = placeOf(steps, here);
  const question = questionOn(view);
  const item = view.agenda.find((one) => one.item === here.item);
  const standard = standards.find(({ standardId }) => standardId === here.standardId);

  function nameOf({ item: number, component }: Step) {
    if (number === null) return intl.formatMessage({ id: "podium.opening" });
    if (component) return `${component} ${intl.formatMessage({ id: `standard.component.${component}` })}`;
    return view.agenda.find((one) => one.item === number)?.title ?? "";
  }

  /** Whether there is somewhere to go. Who presses again before the service has answered means one step further. */
  function goTo(step: Step | undefined) {
    if (step === undefined || stage === undefined || !mayRun) return false;
    const isUnderWay = asked.current !== undefined;
    asked.current = step;
    if (!isUnderWay) go(step, stage);
    return true;
  }

  function go(step: Step, from: Stage) {
    const { item: agendaItem, standardId, component } = step;
    move.mutate(
      { from, to: { agendaItem, standardId, component, questionId: null } },
      {
        onSuccess: (moved) => {
          tell(intl.formatMessage({ id: "podium.moved" }, { what: nameOf(step) }));
          if (asked.current !== undefined && asked.current !== step) go(asked.current, moved);
          else asked.current = undefined;
        },
        onError: () => {
          asked.current = undefined;
        },
      },
    );
  }

  const goOn = (by: 1 | -1) => goTo(steps[placeOf(steps, asked.current ?? here) + by]);
  usePresenterKeys((to) => goOn(to === "next" ? 1 : -1));
  const [before, after] = [steps[place - 1], steps[place + 1]];

  return (
    <div className="hall">
      <section className="stage stack" aria-labelledby="panggung">
        <p className="row apart">
          <span className="eyebrow">
            <FormattedMessage id="podium.place" values={{ number: place + 1, count: steps.length }} />
            {item && here.component && <span lang={WRITTEN_IN}>{` · ${item.title}`}</span>}
          </span>
          {item && (
            <span className="row">
              <ItemTime item={item} now={now} />
              <span className="sm muted">
                <ItemRan item={item} now={now} />
              </span>
            </span>
          )}
        </p>
        <PageTitle title={nameOf(here)}>
          <span id="panggung">
            {here.component ? (
              <>
                <span className="code">
                  {standard?.code} {here.component}
                </span>{" "}
                <FormattedMessage id={`standard.component.${here.component}`} />
              </>
            ) : (
              nameOf(here)
            )}
          </span>
        </PageTitle>
        {move.isError &&
          (isStale(move.error) ? (
            <Note kind="bad" live="alert">
              <p>
                <FormattedMessage id="podium.stale" />
              </p>
            </Note>
          ) : (
            <ErrorSummary error={move.error} />
          ))}
        {question && (
          <div className="live-stage-question stack">
            <h2 className="eyebrow">
              <FormattedMessage id="live.question.stage" />
            </h2>
            <blockquote className="text">
              <PlainText>{question.text}</PlainText>
            </blockquote>
            <p className="sm">
              {question.name ?? <FormattedMessage id="ui.noName" />}
              {", "}
              <FormattedMessage id="live.supports" values={{ count: question.supports }} />
            </p>
          </div>
        )}
        <div className="text stack">
          {here.item === null
            ? followUps
            : here.component && standard
              ? text({
                  standardId: standard.standardId,
                  standardTitle: standard.title,
                  versionNumber: standard.versionNumber,
                  component: here.component,
                })
              : item && <ItemBody session={session} item={item} />}
        </div>
        <PodiumPoll membership={membership} session={session.id} view={view} />
        {mayRun ? (
          <>
            <div className="podium-moves">
              <button
                type="button"
                className="btn"
                aria-disabled={before === undefined}
                onClick={() => goOn(-1)}
              >
                <BackIcon />
                <FormattedMessage id="podium.previous" />
              </button>
              <button
                type="button"
                className="btn main"
                aria-disabled={after === undefined}
                onClick={() => goOn(1)}
              >
                <FormattedMessage id="podium.next" />
                <OnIcon />
              </button>
            </div>
            <p className="sm muted">
              {after ? (
                <FormattedMessage id="podium.next.is" values={{ what: nameOf(after) }} />
              ) : (
                <FormattedMessage id="podium.last" />
              )}
            </p>
            <p className="sm muted only-wide">
              <FormattedMessage id="podium.keys" />
            </p>
          </>
        ) : (
          <RoleNeeded task="runForum" />
        )}
        <p className="vh" role="status">
          {told}
        </p>
      </section>
      <aside className="stack">
        <PodiumQueue membership={membership} session={session} view={view} />
        <AgendaCard view={view} now={now} zone={membership.zone} onGo={mayRun ? goTo : undefined} />
        <p>
          <a href={`/pertemuan/${session.id}/layar`} target="_blank" rel="noopener" className="btn">
            <FormattedMessage id="podium.screen" />
          </a>
        </p>
        <p className="sm muted">
          <FormattedMessage id="podium.screen.hint" />
        </p>
      </aside>
    </div>
  );
}

/** An item as such: who speaks, and what only informs shows its materials. */
function ItemBody({ session, item }: { session: Session; item: LiveAgendaItem }) {
  const materials = session.materials.filter(({ agendaItem }) => agendaItem === item.item);
  return (
    <>
      {item.speaker && (
        <p lang={WRITTEN_IN}>
          <FormattedMessage id="podium.speaker" values={{ name: item.speaker }} />
        </p>
      )}
      {item.kind === "INFORMATION" && (
        <p className="sm muted">
          <FormattedMessage id="podium.information" />
        </p>
      )}
      {(materials.length > 0 || item.kind === "INFORMATION") && (
        <div className="podium-materials">
          <h2>
            <FormattedMessage id="podium.materials" />
          </h2>
          {materials.length === 0 ? (
            <p className="muted">
              <FormattedMessage id="podium.materials.none" />
            </p>
          ) : (
            <ul className="plain">
              {materials.map(({ fileId, title }) => (
                <li key={fileId}>
                  <a href={`/api/v1/files/${fileId}/content`} target="_blank" rel="noopener" className="go">
                    {title}
                  </a>
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </>
  );
}
