import { Link } from "@tanstack/react-router";
import { type ReactNode, Suspense } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { FeedbackTrace, TracedFollowUp, TracedPart, TracedStandard } from "@/api/types.gen";
import { MeetingMessages } from "@/i18n/Messages";
import { WRITTEN_IN } from "@/ui/content";
import { HourglassIcon, PaperIcon, SealIcon, SpeechIcon, TickIcon } from "@/ui/icons";
import { OutcomeChip } from "@/ui/OutcomeChip";
import { PageTitle } from "@/ui/PageTitle";
import { PlainText } from "@/ui/PlainText";
import { PromiseList } from "@/ui/Promises";
import { HowVerified, SpeaksFor } from "@/ui/SpeaksFor";
import { Thread, ThreadStep } from "@/ui/Thread";
import { shortDate } from "@/ui/time";
import { AboutRow, Proposal, ResponseText } from "./FeedbackItem";
import { ReportLine } from "./ReportLine";

/** What became of an input, as one thread from what was said to what is in force. */
export function TracePage({ trace }: { trace: FeedbackTrace }) {
  const intl = useIntl();
  const { forum } = trace;
  return (
    <div className="wrap">
      <p className="crumb" lang={WRITTEN_IN}>
        <Link to="/forum/$slug" params={{ slug: forum.slug }}>
          {forum.title}
        </Link>
      </p>
      <div className="stack">
        <PageTitle title={intl.formatMessage({ id: "trace.title" })} />
        <p className="lead">
          <FormattedMessage id="trace.lead" />
        </p>
      </div>
      <div className="mt6">
        <Thread label={intl.formatMessage({ id: "trace.title" })}>
          <Said trace={trace} />
          <Answer trace={trace} />
          {trace.followUps.length > 0 && <Promises promises={trace.followUps} forum={forum.slug} />}
          {trace.standards.map((standard) => (
            <Standard key={standard.id} standard={standard} />
          ))}
        </Thread>
      </div>
    </div>
  );
}

function Said({ trace: { feedback, standards } }: { trace: FeedbackTrace }) {
  const intl = useIntl();
  const on = standards.find(({ id }) => id === feedback.standardId);
  return (
    <ThreadStep
      icon={<SpeechIcon />}
      title={<FormattedMessage id="trace.said" />}
      when={<Day at={feedback.submittedAt} />}
    >
      <p className="sm muted">
        {[
          feedback.name && <bdi>{feedback.name}</bdi>,
          feedback.organisation && <SpeaksFor said={feedback} />,
          <FormattedMessage key="kind" id={`feedback.kind.${feedback.kind}`} />,
        ]
          .filter(Boolean)
          .map((part, place) => (
            <span key={place}>
              {place > 0 && ", "}
              {part}
            </span>
          ))}
      </p>
      <HowVerified said={feedback} />
      {on && (
        <p className="sm muted">
          <VersionLink standard={on} number={on.givenOn} codes={feedback.components.join(", ")} />
        </p>
      )}
      <AboutRow feedback={feedback} />
      {feedback.text ? (
        <blockquote className="quote mt2">
          <PlainText language={feedback.language}>{feedback.text}</PlainText>
        </blockquote>
      ) : (
        <p className="tomb mt2">
          {feedback.hidden ? (
            <>
              <FormattedMessage
                id="feedback.hidden"
                values={{
                  reason: intl.formatMessage({ id: `feedback.hide.${feedback.hidden.reason}` }),
                  date: shortDate(intl, feedback.hidden.at),
                }}
              />{" "}
              <Link to="/moderasi/$forum" params={{ forum: feedback.forumId }}>
                <FormattedMessage id="moderation.log" />
              </Link>
            </>
          ) : (
            <FormattedMessage
              id="feedback.withdrawn"
              values={{ date: shortDate(intl, feedback.withdrawnAt ?? feedback.submittedAt) }}
            />
          )}
        </p>
      )}
      <Proposal feedback={feedback} />
      {feedback.text && <ReportLine feedback={feedback} />}
    </ThreadStep>
  );
}

function Answer({ trace: { feedback } }: { trace: FeedbackTrace }) {
  const { response } = feedback;
  if (!response) {
    return (
      <ThreadStep future icon={<HourglassIcon />} title={<FormattedMessage id="trace.unanswered" />}>
        <p>
          <FormattedMessage id="trace.unanswered.body" />
        </p>
      </ThreadStep>
    );
  }
  return (
    <ThreadStep
      official
      icon={<SealIcon />}
      title={<FormattedMessage id="receipt.answered" values={{ unit: response.unitName }} />}
      when={<Day at={response.respondedAt} />}
    >
      <p>
        <OutcomeChip outcome={response.outcome} />
      </p>
      <ResponseText response={response} />
      <p className="sm">
        <Link to="/buku-register" search={{ hal: response.id }}>
          <FormattedMessage id="trace.answer.check" />
        </Link>
      </p>
    </ThreadStep>
  );
}

/** What was promised because of it, also with an answer that was replaced, or in the record of agreement. */
function Promises({ promises, forum }: { promises: TracedFollowUp[]; forum: string }) {
  return (
    <ThreadStep official icon={<TickIcon />} title={<FormattedMessage id="trace.promises" />}>
      <Suspense fallback={<p>&nbsp;</p>}>
        <MeetingMessages>
          <PromiseList promises={promises} forum={forum} />
        </MeetingMessages>
      </Suspense>
    </ThreadStep>
  );
}

function Standard({ standard }: { standard: TracedStandard }) {
  const { passage } = standard;
  const isChanged = standard.parts.some(({ changes }) => changes.length > 0);
  const isForce = passage.state === "IN_FORCE" || passage.state === "SUPERSEDED";
  return (
    <>
      <ThreadStep
        official={isChanged}
        future={!isChanged}
        icon={isChanged ? <PaperIcon /> : <HourglassIcon />}
        title={
          <FormattedMessage
            id={isChanged ? "trace.changed" : "trace.unchanged"}
            values={{ standard: <span lang={WRITTEN_IN}>{`${standard.code} ${standard.title}`}</span> }}
          />
        }
      >
        <p>
          <FormattedMessage id={`trace.standing.${standard.standing}`} />
        </p>
        {standard.parts.map((part) => (
          <Part key={part.code} standard={standard} part={part} />
        ))}
      </ThreadStep>
      <ThreadStep
        official={isForce}
        future={!isForce}
        icon={isForce ? <TickIcon /> : <HourglassIcon />}
        title={
          <FormattedMessage
            id={`trace.passage.${isForce ? "force" : passage.agreedAt ? "agreed" : "open"}`}
          />
        }
        when={isForce && passage.inForceFrom ? <Day at={passage.inForceFrom} /> : undefined}
      >
        <p>
          <Link to="/standar/$slug" params={{ slug: standard.slug }} className="go">
            <FormattedMessage id="trace.read" values={{ code: standard.code }} />
          </Link>
        </p>
      </ThreadStep>
    </>
  );
}

function Part({ standard, part }: { standard: TracedStandard; part: TracedPart }) {
  return (
    <div className="mt4">
      <h3>
        <span className="code">{part.code}</span> <FormattedMessage id={`standard.component.${part.code}`} />
      </h3>
      {part.changes.length === 0 ? (
        <p className="muted">
          <FormattedMessage id={part.promised ? "trace.promised" : "trace.same"} />
        </p>
      ) : (
        <ul className="plain">
          {part.changes.map(({ version, publishedAt, reason, becauseOfIt }) => (
            <li key={version}>
              <VersionLink standard={standard} number={version} codes="" />{" "}
              <span className="sm muted">
                <Day at={publishedAt} />
              </span>
              <p className="sm">
                <Link
                  to="/standar/$slug/bandingkan"
                  params={{ slug: standard.slug }}
                  search={{ dari: standard.givenOn, ke: version }}
                >
                  <FormattedMessage id="standard.page.compare" />
                </Link>
              </p>
              {becauseOfIt && (
                <p className="sm">
                  <TickIcon /> <FormattedMessage id="trace.because" />
                </p>
              )}
              {reason?.text && (
                <p>
                  <PlainText>{reason.text}</PlainText>
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

type VersionProps = { standard: TracedStandard; number: number; codes: string };

function VersionLink({ standard, number, codes }: VersionProps): ReactNode {
  return (
    <Link to="/standar/$slug" params={{ slug: standard.slug }} search={{ versi: number }}>
      <FormattedMessage
        id={codes ? "trace.version.components" : "trace.version"}
        values={{ code: standard.code, number, codes }}
      />
    </Link>
  );
}

function Day({ at }: { at: string }) {
  const intl = useIntl();
  return <time dateTime={at}>{shortDate(intl, at)}</time>;
}
