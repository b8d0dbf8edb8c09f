import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { DiscussedStandard, Live, LiveSubject, Session, UnitRoles } from "@/api/types.gen";
import { Bones } from "@/ui/Bones";
import { WRITTEN_IN } from "@/ui/content";
import { Empty } from "@/ui/Empty";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { LoadFailed } from "@/ui/LoadFailed";
import { Note } from "@/ui/Note";
import { PageTitle } from "@/ui/PageTitle";
import { isStale } from "@/ui/problem";
import { timeOfDay } from "@/ui/time";
import { RoleNeeded } from "../identity/RoleNeeded";
import { may } from "../identity/roles";
import { AgendaCard } from "./AgendaCard";
import { ItemBody } from "./ItemBody";
import { LiveLine } from "./LiveLine";
import "./live.css";
import { PodiumMoves } from "./PodiumMoves";
import { PodiumPlace } from "./PodiumPlace";
import { PodiumPoll } from "./PodiumPoll";
import { PodiumQueue } from "./PodiumQueue";
import "./podium.css";
import { QuestionOnStage } from "./QuestionOnStage";
import type { Step } from "./steps";
import { useLectern } from "./useLectern";
import { useLive } from "./useLive";
import { useNow } from "./useNow";
import { questionOn } from "./view";

type PageProps = {
  membership: UnitRoles;
  session: Session;
  standards: DiscussedStandard[];
  text: (subject: LiveSubject) => ReactNode;
  /** With what the forum opens: what its theme is about, and what the last forum promised and is not done. */
  opening: ReactNode;
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
  opening,
  view,
  now,
}: PageProps & { view: Live; now: number }) {
  const intl = useIntl();
  const mayRun = may(membership, "runForum");
  const lectern = useLectern(session.id, view, mayRun, nameOf);
  const { here, refused } = lectern;
  const question = questionOn(view);
  const item = view.agenda.find((one) => one.item === here.item);
  const standard = standards.find(({ standardId }) => standardId === here.standardId);

  function nameOf({ item: number, component }: Step) {
    if (number === null) return intl.formatMessage({ id: "podium.opening" });
    if (component) return `${component} ${intl.formatMessage({ id: `standard.component.${component}` })}`;
    return view.agenda.find((one) => one.item === number)?.title ?? "";
  }

  return (
    <div className="hall">
      <section className="stage stack" aria-labelledby="panggung">
        <PodiumPlace
          here={here}
          place={lectern.place}
          count={lectern.count}
          name={nameOf(here)}
          item={item}
          code={standard?.code}
          now={now}
        />
        {lectern.error && (
          <LoadFailed
            error={lectern.error}
            retry={lectern.retry}
            what={<FormattedMessage id="podium.stage.failed" />}
          />
        )}
        {refused &&
          (isStale(refused) ? (
            <Note kind="bad" live="alert">
              <p>
                <FormattedMessage id="podium.stale" />
              </p>
            </Note>
          ) : (
            <ErrorSummary error={refused} />
          ))}
        {question && <QuestionOnStage question={question} />}
        <div className="text stack">
          {here.item === null
            ? opening
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
          <PodiumMoves before={lectern.before} after={lectern.after} nameOf={nameOf} goOn={lectern.goOn} />
        ) : (
          <RoleNeeded task="runForum" />
        )}
        <p className="vh" role="status">
          {lectern.told}
        </p>
      </section>
      <aside className="stack">
        <PodiumQueue membership={membership} session={session} view={view} />
        <AgendaCard view={view} now={now} zone={membership.zone} onGo={mayRun ? lectern.goTo : undefined} />
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
