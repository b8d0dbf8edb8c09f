import { Suspense, useEffect } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Feedback, FeedbackMessage, ReceiptStatus } from "@/api/types.gen";
import { forgetDraft } from "@/device/drafts";
import { HourglassIcon, PaperIcon, SealIcon, SpeechIcon } from "@/ui/icons";
import { OutcomeChip } from "@/ui/OutcomeChip";
import { PlainText } from "@/ui/PlainText";
import { AnswerPromises } from "@/ui/Promises";
import { Referral } from "@/ui/Referral";
import { HowVerified, SpeaksFor } from "@/ui/SpeaksFor";
import { Thread, ThreadStep } from "@/ui/Thread";
import { shortDate } from "@/ui/time";
import { AnswerForm } from "./AnswerForm";
import { AppealSteps } from "./Appeal";
import { AboutRow, FilesShown, Proposal, ResponseText } from "./FeedbackItem";
import { ObjectionSteps, Ombudsman } from "./Objection";
import { answerName, type ReceiptKey } from "./receipt.queries";

/** The thread from what was said to what became of it. */
export function ReceiptThread({ of, status }: { of: ReceiptKey; status: ReceiptStatus }) {
  const intl = useIntl();
  const { feedback, history, forum } = status;
  const { response } = feedback;
  const day = (instant: string) => <time dateTime={instant}>{shortDate(intl, instant)}</time>;
  const what = feedback.components.join(", ") || forum.title;
  const earlier = history.slice(0, -1);
  useForgetAnswered(of, feedback.messages);
  return (
    <Thread label={intl.formatMessage({ id: "receipt.thread" })}>
      <ThreadStep
        icon={<SpeechIcon />}
        title={<FormattedMessage id="receipt.given" />}
        when={day(feedback.submittedAt)}
      >
        <p className="sm muted">
          <FormattedMessage
            id="receipt.about"
            values={{ kind: intl.formatMessage({ id: `feedback.kind.${feedback.kind}` }), what }}
          />
        </p>
        <Organisation feedback={feedback} />
        {!response?.trackingId && <Referral feedback={feedback} />}
        <AboutRow feedback={feedback} />
        <blockquote className="quote mt2">
          <PlainText language={feedback.language}>{feedback.text ?? ""}</PlainText>
        </blockquote>
        <Proposal feedback={feedback} />
        {feedback.attachments?.length > 0 && (
          <Suspense fallback={null}>
            <FilesShown files={feedback.attachments} secret={of.secret} />
          </Suspense>
        )}
        {earlier.length > 0 && (
          <details className="mt2">
            <summary className="sm">
              <FormattedMessage id="receipt.earlier" values={{ count: earlier.length }} />
            </summary>
            {earlier.map((version) => (
              <div key={version.writtenAt} className="mt2">
                <blockquote className="quote">
                  <PlainText language={feedback.language}>{version.text}</PlainText>
                </blockquote>
                <Proposal feedback={{ ...version, language: feedback.language }} />
              </div>
            ))}
          </details>
        )}
      </ThreadStep>
      {feedback.messages.map((message) => (
        <ThreadStep
          key={message.id}
          official={message.official}
          icon={message.official ? <SealIcon /> : <SpeechIcon />}
          title={<FormattedMessage id={message.official ? "receipt.asked" : "receipt.youAnswered"} />}
          when={day(message.writtenAt)}
        >
          <PlainText>{message.text}</PlainText>
          {isOpen(message, feedback.messages) && <AnswerForm of={of} messageId={message.id} />}
        </ThreadStep>
      ))}
      {response && (
        <ThreadStep
          official
          icon={<SealIcon />}
          title={<FormattedMessage id="receipt.answered" values={{ unit: response.unitName }} />}
          when={day(response.respondedAt)}
        >
          <p>
            <OutcomeChip outcome={response.outcome} />
          </p>
          <ResponseText response={response} />
          <AnswerPromises response={response} />
          <Ombudsman />
        </ThreadStep>
      )}
      {feedback.objection && <ObjectionSteps objection={feedback.objection} />}
      {status.appeal && <AppealSteps appeal={status.appeal} withdrawn={feedback.state === "WITHDRAWN"} />}
      {!response && feedback.state !== "WITHDRAWN" && (
        <ThreadStep future icon={<HourglassIcon />} title={<FormattedMessage id="receipt.waiting" />}>
          <p>
            <FormattedMessage id="receipt.waiting.body" />
          </p>
        </ThreadStep>
      )}
      {mayStillChangeText(feedback) && (
        <ThreadStep future icon={<PaperIcon />} title={<FormattedMessage id="receipt.decree" />}>
          <p>
            <FormattedMessage id="receipt.decree.body" />
          </p>
        </ThreadStep>
      )}
    </Thread>
  );
}

/** Whether a decree can still say something else because of it: no answer that left the text as it is promises that. */
function mayStillChangeText({ state, response }: Feedback) {
  return state !== "WITHDRAWN" && (!response || response.changes.length > 0);
}

/** For whom the giver speaks, and whether the office has made sure of it. */
function Organisation({ feedback }: { feedback: Feedback }) {
  if (!feedback.organisation) return null;
  return (
    <>
      <p className="sm muted">
        <SpeaksFor said={feedback} />
      </p>
      <HowVerified said={feedback} />
      {!feedback.organisationVerification && (
        <p className="sm muted">
          <FormattedMessage id="receipt.unverified" />
        </p>
      )}
    </>
  );
}

/** A question of the office that nobody has answered. */
function isOpen(message: FeedbackMessage, all: FeedbackMessage[]) {
  return message.official && !all.some(({ answersId }) => answersId === message.id);
}

/** An answer that is here needs no keeping on the device, also where we never learnt that it had arrived. */
function useForgetAnswered(of: ReceiptKey, messages: FeedbackMessage[]) {
  const { number, secret } = of;
  useEffect(() => {
    for (const { answersId, text } of messages) {
      if (answersId) {
        void forgetDraft<string>(answerName({ number, secret }, answersId), (kept) => kept.trim() === text);
      }
    }
  }, [number, secret, messages]);
}
