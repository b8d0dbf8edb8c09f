import { Link } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Feedback, Response } from "@/api/types.gen";
import { OutcomeChip } from "@/ui/OutcomeChip";
import { PlainText } from "@/ui/PlainText";
import { RowText } from "@/ui/rows/RowsText";
import { Official, Say } from "@/ui/Say";
import { shortDate } from "@/ui/time";

type ItemProps = {
  feedback: Feedback;
  unitName: string;
  zone?: string;
  /** The text that stands beside it, where one does. */
  versionId?: string | undefined;
  /** Whether one may still say that one has the same problem. */
  supporting?: boolean;
};

const AfterAnswer = lazy(() => import("./AfterAnswer").then((file) => ({ default: file.AfterAnswer })));
export const FilesShown = lazy(() => import("./FilesShown").then((file) => ({ default: file.FilesShown })));
const SupportLine = lazy(() => import("./SupportLine").then((file) => ({ default: file.SupportLine })));
const Tombstone = lazy(() => import("./Tombstone").then((file) => ({ default: file.Tombstone })));
const OnBehalf = lazy(() => import("./OnBehalf").then((file) => ({ default: file.OnBehalf })));
const ReportLine = lazy(() => import("./ReportLine").then((file) => ({ default: file.ReportLine })));

/** One input as everybody sees it, with what the office asked and answered; a tombstone where it was taken away. */
export function FeedbackItem({ feedback, unitName, zone, versionId, supporting = false }: ItemProps) {
  const intl = useIntl();
  if (feedback.hidden || feedback.state === "WITHDRAWN") {
    return (
      <Suspense fallback={<div className="tomb mt4">&nbsp;</div>}>
        <Tombstone feedback={feedback} zone={zone} />
      </Suspense>
    );
  }
  return (
    <Say
      who={feedback.name ?? undefined}
      about={[
        feedback.element && <FormattedMessage id={`feedback.element.${feedback.element}`} />,
        feedback.organisation && (
          <Suspense fallback={null}>
            <OnBehalf feedback={feedback} />
          </Suspense>
        ),
        <FormattedMessage key="kind" id={`feedback.kind.${feedback.kind}`} />,
        shortDate(intl, feedback.submittedAt, zone),
        feedback.late && <FormattedMessage id="feedback.late" />,
        feedback.edited && <FormattedMessage id="ui.edited" />,
      ]}
      text={<PlainText language={feedback.language}>{feedback.text ?? ""}</PlainText>}
    >
      {versionId && feedback.versionId && feedback.versionId !== versionId && (
        <p className="sm muted">
          <FormattedMessage id="feedback.olderText" />
        </p>
      )}
      <AboutRow feedback={feedback} />
      <Proposal feedback={feedback} />
      {/* What the device has kept from before there were files names none. */}
      {feedback.attachments?.length > 0 && (
        <Suspense fallback={null}>
          <FilesShown files={feedback.attachments} />
        </Suspense>
      )}
      <Messages feedback={feedback} unitName={unitName} />
      {(supporting || feedback.supports > 0) && (
        <Suspense fallback={<p className="sm">&nbsp;</p>}>
          <SupportLine feedback={feedback} supporting={supporting} />
        </Suspense>
      )}
      {feedback.response ? (
        <OfficialResponse response={feedback.response} />
      ) : (
        <p>
          <OutcomeChip outcome="OPEN" />
        </p>
      )}
      {(feedback.objection || feedback.response?.followUpIds?.[0]) && (
        <Suspense fallback={null}>
          <AfterAnswer feedback={feedback} zone={zone} />
        </Suspense>
      )}
      <p className="sm">
        <Link to="/masukan/$id" params={{ id: feedback.id }}>
          <FormattedMessage id="feedback.trace" />
        </Link>
      </p>
      <Suspense fallback={<p className="sm">&nbsp;</p>}>
        <ReportLine feedback={feedback} />
      </Suspense>
    </Say>
  );
}

/** The row an input is about, as its giver read it. */
export function AboutRow({ feedback: { row } }: { feedback: Feedback }) {
  if (!row) return null;
  return (
    <div className="sm muted">
      <p>
        <FormattedMessage id="feedback.about.row" />
      </p>
      <RowText row={row} />
    </div>
  );
}

/** What the component should say instead, in its giver's words. */
type Proposing = Pick<Feedback, "proposedText" | "language">;

/** What the component should say instead, where its giver says so. */
export function Proposal({ feedback: { proposedText, language } }: { feedback: Proposing }) {
  if (!proposedText) return null;
  return (
    <div className="sm">
      <p className="muted">
        <FormattedMessage id="feedback.proposal" />
      </p>
      <blockquote className="quote">
        <PlainText language={language}>{proposedText}</PlainText>
      </blockquote>
    </div>
  );
}

/** What the office asked back, and what the giver answered. */
function Messages({ feedback, unitName }: { feedback: Feedback; unitName: string }) {
  return feedback.messages.map((message) =>
    message.official ? (
      <Official
        key={message.id}
        title={<FormattedMessage id="feedback.question" values={{ unit: unitName }} />}
      >
        <PlainText>{message.text}</PlainText>
      </Official>
    ) : (
      <div key={message.id} className="reply">
        <p className="sm muted">
          <FormattedMessage id="feedback.answer" />
        </p>
        <PlainText>{message.text}</PlainText>
      </div>
    ),
  );
}

/** The office's answer with its outcome; the reason stands next to every no. */
export function OfficialResponse({ response }: { response: Response }) {
  return (
    <Official
      title={<FormattedMessage id="ui.official" values={{ unit: response.unitName }} />}
      chip={<OutcomeChip outcome={response.outcome} />}
    >
      <ResponseText response={response} />
    </Official>
  );
}

export function ResponseText({ response }: { response: Response }) {
  const intl = useIntl();
  return (
    <>
      {response.reasonCode && (
        <p>
          <FormattedMessage
            id="feedback.response.reason"
            values={{ reason: intl.formatMessage({ id: `feedback.reason.${response.reasonCode}` }) }}
          />
        </p>
      )}
      {response.text && <PlainText>{response.text}</PlainText>}
      {response.redirectChannel && (
        <p>
          <FormattedMessage
            id="feedback.response.redirected"
            values={{ channel: response.redirectChannel }}
          />{" "}
          {response.trackingId && (
            <FormattedMessage
              id="feedback.response.tracking"
              values={{
                id: (
                  <a className="code" href={response.trackingAddress}>
                    {response.trackingId}
                  </a>
                ),
              }}
            />
          )}
        </p>
      )}
      {response.changes.length > 0 && (
        <p>
          <FormattedMessage
            id="feedback.response.changes"
            values={{ codes: response.changes.map(({ code }) => code).join(", ") }}
          />
        </p>
      )}
      {response.noChangeReason && (
        <p>
          <FormattedMessage
            id="feedback.response.noChange"
            values={{ reason: <bdi>{response.noChangeReason}</bdi> }}
          />
        </p>
      )}
    </>
  );
}
