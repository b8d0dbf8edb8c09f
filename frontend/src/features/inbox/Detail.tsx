import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { FeedbackObjection, InboxFeedback } from "@/api/types.gen";
import { DocumentText } from "@/ui/document/DocumentText";
import type { StructuredText } from "@/ui/document/document";
import { LoadFailed } from "@/ui/LoadFailed";
import { OutcomeChip } from "@/ui/OutcomeChip";
import { PlainText } from "@/ui/PlainText";
import { AnswerPromises } from "@/ui/Promises";
import { Referral } from "@/ui/Referral";
import { RowsText, RowText } from "@/ui/rows/RowsText";
import { Official } from "@/ui/Say";
import { longTime } from "@/ui/time";
import { Concealed } from "./Concealed";
import { FilesOfInput } from "./FilesOfInput";
import { changed, type InboxSearch } from "./filter";
import { HeldObjection } from "./HeldObjection";
import { earlierTexts, textBeforeGiver } from "./inbox.queries";
import { PromiseLine } from "./PromiseLine";
import { PromiseWithAnswer } from "./PromiseWithAnswer";
import { SameMatter } from "./SameMatter";
import { SpamSigns } from "./SpamSigns";
import { StateChip } from "./StateChip";
import { TypedIn } from "./TypedIn";

type DetailProps = {
  input: InboxFeedback;
  zone: string;
  search: InboxSearch;
  mayPlace: boolean;
  mayPromise: boolean;
  /** What the office does with it. */
  children: ReactNode;
};

/** One input with all the office may know of it, and the text its giver had before them. */
export function Detail({ input, zone, search, mayPlace, mayPromise, children }: DetailProps) {
  const intl = useIntl();
  const { feedback } = input;
  return (
    <>
      <p className="only-phone">
        <Link to="." search={changed(search, { buka: undefined })} className="go">
          <FormattedMessage id="inbox.back" />
        </Link>
      </p>
      <div className="row sm baseline">
        <span className="code">{input.receiptNumber}</span>
        <span className="muted">{longTime(intl, feedback.submittedAt, zone)}</span>
        <StateChip feedback={feedback} />
      </div>
      {input.signs && (
        <SpamSigns
          signs={input.signs}
          of={feedback.objection?.held ? "objection" : feedback.edited ? "corrected" : "input"}
        />
      )}
      {input.publishBy && <PromiseLine publishBy={input.publishBy} zone={zone} />}
      <h2 className="vh">
        <FormattedMessage id="inbox.input" />
      </h2>
      <blockquote className="said">
        <PlainText language={feedback.language}>{feedback.text ?? ""}</PlainText>
      </blockquote>
      {feedback.proposedText && (
        <>
          <p className="sm muted">
            <FormattedMessage id="feedback.proposal" />
          </p>
          <blockquote className="quote">
            <PlainText language={feedback.language}>{feedback.proposedText}</PlainText>
          </blockquote>
        </>
      )}
      <Giver input={input} />
      <FilesOfInput input={input} mayShow={mayPlace} />
      {feedback.receivedOn && <TypedIn feedback={feedback} />}
      <Referral feedback={feedback} />
      {feedback.supports > 0 && (
        <p>
          <FormattedMessage id="inbox.supports.long" values={{ count: feedback.supports }} />
        </p>
      )}
      {feedback.hidden && (
        <p className="tomb">
          <FormattedMessage
            id="inbox.hiddenBecause"
            values={{
              reason: intl.formatMessage({ id: `feedback.hide.${feedback.hidden.reason}` }),
              when: longTime(intl, feedback.hidden.at, zone),
            }}
          />
        </p>
      )}
      <SameMatter input={input} mayPlace={mayPlace} />
      {feedback.edited && <EarlierTexts input={input} zone={zone} />}
      <Components input={input} />
      <Messages input={input} zone={zone} mayConceal={mayPlace} />
      {feedback.response && (
        <Official
          title={<FormattedMessage id="ui.official" values={{ unit: feedback.response.unitName }} />}
          chip={<OutcomeChip outcome={feedback.response.outcome} />}
        >
          {feedback.response.reasonCode && (
            <p>
              <FormattedMessage
                id="feedback.response.reason"
                values={{
                  reason: intl.formatMessage({ id: `feedback.reason.${feedback.response.reasonCode}` }),
                }}
              />
            </p>
          )}
          {feedback.response.text && <PlainText>{feedback.response.text}</PlainText>}
          {feedback.response.noChangeReason && <PlainText>{feedback.response.noChangeReason}</PlainText>}
          <AnswerPromises response={feedback.response} />
          {mayPromise && feedback.state === "ANSWERED" && <PromiseWithAnswer response={feedback.response} />}
        </Official>
      )}
      {feedback.objection && (
        <Objected input={input} objection={feedback.objection} zone={zone} mayConceal={mayPlace} />
      )}
      {children}
    </>
  );
}

/** What the giver has against the answer, and what the head said to it. */
function Objected({
  input,
  objection,
  zone,
  mayConceal,
}: {
  input: InboxFeedback;
  objection: FeedbackObjection;
  zone: string;
  mayConceal: boolean;
}) {
  const intl = useIntl();
  return (
    <>
      <p className="sm muted">
        <b>
          <FormattedMessage id="inbox.objection" />
        </b>{" "}
        {longTime(intl, objection.madeAt, zone)}
      </p>
      <blockquote className="quote">
        <PlainText>{objection.text}</PlainText>
      </blockquote>
      {objection.held && <HeldObjection input={input} mayAct={mayConceal} />}
      <Concealed input={input} of={{ kind: "OBJECTION" }} zone={zone} mayAct={mayConceal} />
      {objection.answer && (
        <>
          <Official title={<FormattedMessage id="inbox.objection.answered" />}>
            <PlainText>{objection.answer}</PlainText>
          </Official>
          <Concealed input={input} of={{ kind: "OBJECTION_ANSWER" }} zone={zone} mayAct={mayConceal} />
        </>
      )}
    </>
  );
}

/** Person data stands here and nowhere else. */
function Giver({ input }: { input: InboxFeedback }) {
  const intl = useIntl();
  const { feedback, person } = input;
  const said = [
    intl.formatMessage({ id: `feedback.kind.${feedback.kind}` }),
    feedback.element && intl.formatMessage({ id: `feedback.element.${feedback.element}` }),
    input.forum.title,
  ].filter(Boolean);
  return (
    <div className="sm muted">
      <p>
        <bdi>{said.join(", ")}</bdi>
      </p>
      {person && (person.name || person.contact) && (
        <p>
          <bdi>{[person.name, person.contact].filter(Boolean).join(", ")}</bdi>.{" "}
          <b>
            <FormattedMessage id={feedback.name ? "inbox.person.named" : "inbox.person.officeOnly"} />
          </b>
        </p>
      )}
    </div>
  );
}

function EarlierTexts({ input, zone }: { input: InboxFeedback; zone: string }) {
  const intl = useIntl();
  const [open, setOpen] = useState(false);
  const texts = useQuery({ ...earlierTexts(input.feedback.id, input.version), enabled: open });
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="sm">
        <FormattedMessage id="inbox.edited" />
      </summary>
      {texts.isError && <LoadFailed error={texts.error} retry={texts.refetch} />}
      <ol className="plain ruled">
        {texts.data?.slice(0, -1).map(({ text, writtenAt }) => (
          <li key={writtenAt} className="sm">
            <p className="muted">{longTime(intl, writtenAt, zone)}</p>
            <PlainText>{text}</PlainText>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** The components an input is about, or the row of one, as they read when it was given. */
function Components({ input: { feedback } }: { input: InboxFeedback }) {
  const { standardId, versionId, components } = feedback;
  const about = Boolean(standardId && versionId && components.length > 0);
  const text = useQuery({ ...textBeforeGiver(standardId ?? "", versionId ?? ""), enabled: about });
  if (!about) {
    return (
      <p className="sm muted">
        <FormattedMessage id={standardId ? "inbox.about.standard" : "inbox.about.forum"} />
      </p>
    );
  }
  if (text.isError) return <LoadFailed error={text.error} retry={text.refetch} />;
  return components.map((code) => {
    const component = text.data?.components.find((one) => one.code === code);
    return (
      <div key={code} className="quote sm" aria-busy={text.isPending}>
        <p>
          <b>
            <span className="code">{code}</span> <FormattedMessage id={`standard.component.${code}`} />
          </b>
        </p>
        {feedback.row ? (
          <RowText row={feedback.row} />
        ) : (
          component && (
            <>
              <RowsText rows={component.rows} />
              <DocumentText text={component.content as StructuredText} />
            </>
          )
        )}
      </div>
    );
  });
}

/** Questions of the office and what the giver answered. */
function Messages({ input, zone, mayConceal }: { input: InboxFeedback; zone: string; mayConceal: boolean }) {
  const intl = useIntl();
  const { feedback } = input;
  if (feedback.messages.length === 0) return null;
  return (
    <ul className="plain stack" aria-label={intl.formatMessage({ id: "inbox.messages" })}>
      {feedback.messages.map(({ id, official, text, writtenAt }) => (
        <li key={id} className="sm">
          <p className="muted">
            <b>
              <FormattedMessage id={official ? "inbox.message.ours" : "inbox.message.theirs"} />
            </b>{" "}
            {longTime(intl, writtenAt, zone)}
          </p>
          <PlainText>{text}</PlainText>
          <Concealed
            input={input}
            of={{ kind: official ? "QUESTION" : "REPLY", messageId: id }}
            zone={zone}
            mayAct={mayConceal}
          />
        </li>
      ))}
    </ul>
  );
}
