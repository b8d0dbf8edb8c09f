import { type ReactNode, useEffect } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { DiscussedStandard, Live, LivePoll, LiveSubject, Session } from "@/api/types.gen";
import { Bones } from "@/ui/Bones";
import { WRITTEN_IN } from "@/ui/content";
import { LoadFailed } from "@/ui/LoadFailed";
import { longTime, timeOfDay } from "@/ui/time";
import { ItemTime } from "./ItemTime";
import { LiveLine } from "./LiveLine";
import "./live.css";
import { SubjectName } from "./OnTable";
import { PollResult } from "./PollResult";
import { QrCode } from "./QrCode";
import { QuestionBy, QuestionText } from "./QuestionOnStage";
import "./screen.css";
import { useFit } from "./useFit";
import { useLive } from "./useLive";
import { useNow } from "./useNow";
import { itemOn, openPolls, questionOn, results } from "./view";

type PageProps = {
  session: Session;
  standards: DiscussedStandard[];
  text: (subject: LiveSubject) => ReactNode;
  /** With what the forum opens: what its theme is about; where there is nothing of it, the welcome that is given. */
  opening?: (welcome: ReactNode) => ReactNode;
};

/** A session for the whole hall, to be read from the last row. Nobody touches it: it follows the lectern by itself. */
export function ScreenPage(props: PageProps) {
  const { session } = props;
  const intl = useIntl();
  const { view, line, since, ahead, error, retry } = useLive(session.id);
  const now = useNow(ahead);
  const { zone } = session.unit;
  useEffect(() => {
    document.title = `${intl.formatMessage({ id: "live.screen" })} · ${session.title}`;
  }, [intl, session.title]);
  return (
    <div className="whole-screen" data-showing={view && showing(view).kind}>
      <div className="screen-head">
        <h1 lang={WRITTEN_IN} tabIndex={-1}>
          {session.title}
        </h1>
        <div className="screen-clock">
          <span>{timeOfDay(intl, new Date(now).toISOString(), zone)}</span>
          <LiveLine line={line} since={since} zone={zone} />
        </div>
      </div>
      {view === undefined ? (
        <div className="screen-main">{error ? <LoadFailed error={error} retry={retry} /> : <Bones />}</div>
      ) : (
        <Shown {...props} view={view} now={now} />
      )}
      <Join session={session} view={view} />
    </div>
  );
}

type Showing =
  | { kind: "poll"; poll: LivePoll }
  | { kind: "question" | "subject" | "item" | "opening" | "planned" | "held" };

/** One thing at a time: what people are asked for first, then what is answered, then what lies on the table. */
function showing(view: Live): Showing {
  const { state } = view.session;
  if (state === "HELD") return { kind: "held" };
  if (state !== "RUNNING") return { kind: "planned" };
  const [open] = openPolls(view);
  if (open) return { kind: "poll", poll: open };
  if (questionOn(view)) return { kind: "question" };
  const [closed] = results(view);
  if (closed && isOfNow(closed, view)) return { kind: "poll", poll: closed };
  if (view.stage.subject) return { kind: "subject" };
  return { kind: itemOn(view) ? "item" : "opening" };
}

/** A result is shown until the lectern goes on: to another component, or to another item. */
function isOfNow({ closedAt, standardId, component }: LivePoll, view: Live) {
  const { subject } = view.stage;
  if (component) return standardId === subject?.standardId && component === subject?.component;
  const runs = view.agenda.flatMap((item) => item.runs.map(({ startedAt }) => startedAt));
  return closedAt !== undefined && runs.every((startedAt) => startedAt < closedAt);
}

type ShownProps = PageProps & { view: Live; now: number };

function Shown(props: ShownProps) {
  const { session, view, now } = props;
  const item = itemOn(view);
  const shown = showing(view);
  const place = useFit<HTMLDivElement>(`${view.revision} ${shown.kind}`);
  const next = view.agenda.find((one) => one.item === (view.stage.agendaItem ?? 0) + 1);
  return (
    <div className="screen-main">
      {item && shown.kind !== "held" && (
        <p className="screen-item">
          <span lang={WRITTEN_IN}>{item.title}</span> <ItemTime item={item} now={now} />
        </p>
      )}
      <div className="screen-place" ref={place} aria-live="polite">
        <Content {...props} shown={shown} />
      </div>
      <p className="screen-cut">
        <FormattedMessage id="live.screen.long" />
      </p>
      {next && session.agenda.length > 0 && ["item", "opening", "subject"].includes(shown.kind) && (
        <p className="screen-next" lang={WRITTEN_IN}>
          <FormattedMessage id="live.screen.next" values={{ title: next.title }} />
        </p>
      )}
    </div>
  );
}

function Content({ session, standards, text, opening, view, shown }: ShownProps & { shown: Showing }) {
  const intl = useIntl();
  switch (shown.kind) {
    case "poll":
      return <Poll poll={shown.poll} />;
    case "question":
      return <Question view={view} />;
    case "subject":
      return <Subject subject={view.stage.subject} standards={standards} text={text} />;
    case "item":
      return <Item session={session} view={view} />;
    case "held":
      return (
        <div>
          <h2>
            <FormattedMessage id="live.over.title" />
          </h2>
          <p>
            <FormattedMessage id="live.over.body" />
          </p>
        </div>
      );
    case "planned":
      return (
        <div>
          <h2>
            <FormattedMessage id="live.screen.welcome" />
          </h2>
          <p lang={WRITTEN_IN}>{session.forum.title}</p>
          <p className="screen-small">{longTime(intl, session.startsAt, session.unit.zone)}</p>
        </div>
      );
    case "opening": {
      const welcome = <Welcome session={session} view={view} />;
      return <div>{opening ? opening(welcome) : welcome}</div>;
    }
  }
}

function Welcome({ session, view }: { session: Session; view: Live }) {
  return (
    <>
      <h2>
        <FormattedMessage id="live.screen.welcome" />
      </h2>
      <p lang={WRITTEN_IN}>{session.forum.title}</p>
      <ol className="screen-small" lang={WRITTEN_IN}>
        {view.agenda.map(({ item, title }) => (
          <li key={item}>{title}</li>
        ))}
      </ol>
    </>
  );
}

function Poll({ poll }: { poll: LivePoll }) {
  const open = poll.state === "OPEN";
  return (
    <div>
      <p className="screen-eyebrow">
        <FormattedMessage id={open ? "live.poll.open" : "live.poll.result"} />
      </p>
      <h2 lang={WRITTEN_IN}>{poll.question}</h2>
      {open ? (
        <>
          <ul className="plain screen-options" lang={WRITTEN_IN}>
            {poll.options.map((option) => (
              <li key={option.text}>{option.text}</li>
            ))}
          </ul>
          <p className="screen-small">
            <FormattedMessage id="live.poll.votes" values={{ count: poll.votes }} />.{" "}
            <FormattedMessage id="live.poll.hidden" />
          </p>
        </>
      ) : (
        <PollResult poll={poll} />
      )}
    </div>
  );
}

function Question({ view }: { view: Live }) {
  const question = questionOn(view);
  if (question === undefined) return null;
  return (
    <div>
      <h2 className="screen-eyebrow">
        <FormattedMessage id="live.question.stage" />
      </h2>
      <QuestionText question={question} />
      <p className="screen-small">
        <QuestionBy question={question} />
      </p>
    </div>
  );
}

type SubjectProps = { subject: LiveSubject | undefined } & Pick<PageProps, "standards" | "text">;

function Subject({ subject, standards, text }: SubjectProps) {
  if (subject === undefined) return null;
  if (!subject.component) {
    return (
      <h2>
        <SubjectName subject={subject} standards={standards} />
      </h2>
    );
  }
  return (
    <div>
      <p className="screen-eyebrow">
        <SubjectName subject={subject} standards={standards} />
      </p>
      <h2>
        <FormattedMessage id={`standard.component.${subject.component}`} />
      </h2>
      {text(subject)}
    </div>
  );
}

function Item({ session, view }: { session: Session; view: Live }) {
  const item = itemOn(view);
  if (item === undefined) return null;
  const materials = session.materials.filter(({ agendaItem }) => agendaItem === item.item);
  return (
    <div lang={WRITTEN_IN}>
      <h2>{item.title}</h2>
      {item.speaker && <p>{item.speaker}</p>}
      {materials.length > 0 && (
        <ul className="screen-small">
          {materials.map(({ fileId, title }) => (
            <li key={fileId}>{title}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** How somebody in the hall joins: with the camera, or by an address short enough to be typed. */
function Join({ session, view }: { session: Session; view: Live | undefined }) {
  const intl = useIntl();
  if (view?.session.state === "HELD") return null;
  return (
    <aside className="screen-join">
      <QrCode
        text={`${location.origin}/pertemuan/${session.id}/langsung`}
        label={intl.formatMessage({ id: "live.screen.code" })}
      />
      <div>
        <p>
          <b>
            <FormattedMessage id="live.screen.join" />
          </b>
        </p>
        <p>
          <FormattedMessage id="live.screen.scan" />{" "}
          <span className="code">
            {`${location.host}/forum/`}
            <wbr />
            {session.forum.slug}
          </span>{" "}
          <FormattedMessage id="live.screen.choose" />
        </p>
      </div>
    </aside>
  );
}
