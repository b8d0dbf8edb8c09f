import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { DiscussedStandard, Live, LivePoll, LiveSubject, Session } from "@/api/types.gen";
import type { Pass } from "@/device/passes";
import { Bones } from "@/ui/Bones";
import { WRITTEN_IN } from "@/ui/content";
import { Empty } from "@/ui/Empty";
import { LoadFailed } from "@/ui/LoadFailed";
import { Note } from "@/ui/Note";
import { PageTitle } from "@/ui/PageTitle";
import { isFinal } from "@/ui/problem";
import { longTime } from "@/ui/time";
import { toast } from "@/ui/toast";
import { AfterSession } from "./AfterSession";
import { AskForm } from "./AskForm";
import { JoinNote } from "./JoinNote";
import { LiveLine } from "./LiveLine";
import "./live.css";
import { OnTable } from "./OnTable";
import { PollResult } from "./PollResult";
import { useMine } from "./part.queries";
import { Questions } from "./Questions";
import type { About } from "./question";
import { useLive } from "./useLive";
import { useNow } from "./useNow";
import { usePass } from "./usePass";
import { VoteForm } from "./VoteForm";
import { openPolls, results } from "./view";

type PageProps = {
  session: Session;
  standards: DiscussedStandard[];
  /** What the address brings after `#`. */
  fragment: string;
  /** The text of the component that is discussed. */
  text: (subject: LiveSubject) => ReactNode;
  /** With what the forum opens: what its theme is about. */
  opening?: ReactNode;
};

/** A session on the phones of those who take part: what is discussed, their questions, their votes. */
export function LivePage(props: PageProps) {
  const { session } = props;
  const intl = useIntl();
  const { view, line, since, ahead, error, retry } = useLive(session.id);
  const { zone } = session.unit;
  return (
    <div className="wrap narrow stack roomy system-face">
      <p className="crumb">
        <Link to="/pertemuan/$id" params={{ id: session.id }} lang={WRITTEN_IN}>
          {session.title}
        </Link>
      </p>
      <PageTitle title={intl.formatMessage({ id: "live.title" })} />
      <LiveLine line={line} since={since} zone={zone} />
      {view === undefined ? (
        error ? (
          <LoadFailed error={error} retry={retry} />
        ) : (
          <Bones />
        )
      ) : view.session.state === "RUNNING" ? (
        <Running {...props} view={view} ahead={ahead} />
      ) : view.session.state === "HELD" ? (
        <Over session={session} fragment={props.fragment} view={view} />
      ) : (
        <Empty title={<FormattedMessage id="live.planned" />}>
          <p>
            <FormattedMessage
              id="live.planned.body"
              values={{ time: longTime(intl, session.startsAt, zone) }}
            />
          </p>
        </Empty>
      )}
    </div>
  );
}

function Running({
  session,
  standards,
  fragment,
  text,
  opening,
  view,
  ahead,
}: PageProps & { view: Live; ahead: number }) {
  const now = useNow(ahead);
  const { pass, forget } = usePass(session.id, fragment);
  const registers = Date.parse(session.endsAt) > now;
  return (
    <>
      <OnTable standards={standards} view={view} now={now} text={text} opening={opening} />
      {pass ? (
        <TakingPart
          key={pass.number}
          session={session.id}
          standards={standards}
          view={view}
          pass={pass}
          forget={forget}
          registers={registers}
        />
      ) : (
        <>
          {openPolls(view).map((poll) => (
            <OpenPoll key={poll.id} poll={poll}>
              <p lang={WRITTEN_IN}>{poll.question}</p>
            </OpenPoll>
          ))}
          {pass === null && <JoinNote session={session.id} registers={registers} />}
          <Questions session={session.id} questions={view.questions} part={undefined} />
          <Results view={view} />
        </>
      )}
    </>
  );
}

type PartProps = {
  session: string;
  standards: DiscussedStandard[];
  view: Live;
  pass: Pass;
  forget: (polls: string[]) => Promise<void>;
  registers: boolean;
};

/** For who has come, or was given a place online: votes, own questions and support. */
function TakingPart({ session, standards, view, pass, forget, registers }: PartProps) {
  const intl = useIntl();
  const mine = useMine(session, pass);
  const refused = isFinal(mine.error) ? mine.error : undefined;
  const own = refused ? undefined : mine.data;
  const { subject } = view.stage;
  const about = subject?.component ? { standardId: subject.standardId, component: subject.component } : null;
  const nameOf = ({ standardId, component }: NonNullable<About>) =>
    [
      standards.find((one) => one.standardId === standardId)?.code,
      component,
      intl.formatMessage({ id: `standard.component.${component}` }),
    ]
      .filter(Boolean)
      .join(" ");
  return (
    <>
      {mine.error && !mine.data && !refused && (
        <LoadFailed
          error={mine.error}
          retry={() => void mine.refetch()}
          what={<FormattedMessage id="live.mine.failed" />}
        />
      )}
      {openPolls(view).map((poll) => (
        <OpenPoll key={poll.id} poll={poll}>
          {own ? (
            <VoteForm session={session} poll={poll} pass={pass} mine={own} />
          ) : (
            <p lang={WRITTEN_IN}>{poll.question}</p>
          )}
        </OpenPoll>
      ))}
      {refused ? (
        <>
          <Note kind="bad" live="alert">
            <p>{refused.problem.detail}</p>
          </Note>
          <JoinNote session={session} registers={registers} />
        </>
      ) : (
        <AskForm session={session} pass={pass} view={view} stage={about} nameOf={nameOf} />
      )}
      <Questions session={session} questions={view.questions} part={own && { pass, mine: own }} />
      <Results view={view} />
      <p className="sm muted">
        <FormattedMessage
          id={`live.pass.${pass.kind}`}
          values={{ number: <span className="code nb">{pass.number}</span> }}
        />{" "}
        <button
          type="button"
          className="link"
          onClick={() => {
            void forget(view.polls.map(({ id }) => id));
            toast(intl.formatMessage({ id: "live.pass.forgotten" }));
          }}
        >
          <FormattedMessage id="live.pass.forget" />
        </button>{" "}
        <FormattedMessage id="live.pass.forget.hint" />
      </p>
    </>
  );
}

function OpenPoll({ poll, children }: { poll: LivePoll; children: ReactNode }) {
  return (
    <section className="card stack" aria-labelledby={`jajak-${poll.id}`}>
      <h2 id={`jajak-${poll.id}`}>
        <FormattedMessage id="live.poll.open" />
      </h2>
      {children}
    </section>
  );
}

function Over({ session, fragment, view }: { session: Session; fragment: string; view: Live }) {
  const { pass } = usePass(session.id, fragment);
  return (
    <>
      <Empty title={<FormattedMessage id="live.over.title" />}>
        <p>
          <FormattedMessage id="live.over.body" />
        </p>
        <p>
          <Link to="/forum/$slug" params={{ slug: session.forum.slug }} className="btn">
            <FormattedMessage id="live.over.forum" />
          </Link>
        </p>
      </Empty>
      {pass && (
        <AfterSession
          key={pass.number}
          session={session.id}
          pass={pass}
          forum={session.forum.slug}
          questions={view.questions}
        />
      )}
      <Results view={view} />
    </>
  );
}

function Results({ view }: { view: Live }) {
  return results(view).map((poll) => (
    <section key={poll.id} className="card stack" aria-labelledby={`hasil-${poll.id}`}>
      <p className="eyebrow">
        <FormattedMessage id="live.poll.result" />
      </p>
      <h2 id={`hasil-${poll.id}`} lang={WRITTEN_IN}>
        {poll.question}
      </h2>
      <PollResult poll={poll} />
    </section>
  ));
}
