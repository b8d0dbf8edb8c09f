import { type FormEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { OpinionAnswer, OpinionQuestion, OpinionSubmission } from "@/api/types.gen";
import { type Kept, useKept } from "@/device/useKept";
import { randomUuid } from "@/device/uuid";
import { useLanguage } from "@/i18n/language";
import { Bones } from "@/ui/Bones";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Note } from "@/ui/Note";
import { type FieldError, Refusal } from "@/ui/problem";
import { useOnce } from "@/ui/useOnce";
import {
  BLANK,
  boundsOf,
  type Draft,
  faultOf,
  isStaleIn,
  isUnsaid,
  questionIn,
  type Said,
  saidTo,
  submissionOf,
} from "./answering";
import { Outcome } from "./Outcome";
import { useGiveOpinion } from "./opinion.queries";
import { QuestionField } from "./QuestionField";

type FormProps = {
  forum: string;
  /** All beside one component. */
  questions: [OpinionQuestion, ...OpinionQuestion[]];
  /** What this device or account has said in the forum. */
  own: OpinionAnswer[];
};

/** The questions beside one component; what is chosen stays on the device until the service has it. */
export function AnswerForm(props: FormProps) {
  const [{ standardId, component }] = props.questions;
  const kept = useKept<Draft>(`pendapat/${props.forum}/${standardId}/${component ?? ""}`, BLANK);
  return kept ? <Form {...props} kept={kept} /> : <Bones />;
}

function Form({ forum, questions, own, kept }: FormProps & { kept: Kept<Draft> }) {
  const intl = useIntl();
  const language = useLanguage();
  const send = useGiveOpinion(forum);
  const once = useOnce();
  const [presses, press] = useState(0);
  const [takenBack, takeBack] = useState(false);
  const draft = kept.value;
  const said = questions
    .filter(({ state }) => state === "OPEN")
    .map((question) => [question, saidTo(question, draft, own)] as const);
  const isOwn = said.some(([{ id }]) => own.some(({ questionId }) => questionId === id));
  const isChanged = Object.keys(draft.said).length > 0;
  const isEmpty = said.every(([, one]) => isUnsaid(one));

  function wordsOf(question: OpinionQuestion, one: Said) {
    const fault = presses > 0 ? faultOf(question, one) : undefined;
    if (fault === "outOfRange") {
      return intl.formatMessage({ id: "opinion.outOfRange" }, boundsOf(question));
    }
    if (isStaleIn(draft, question)) return intl.formatMessage({ id: "opinion.changed" });
    return fault && intl.formatMessage({ id: "opinion.missing" });
  }

  function lacks(): FieldError[] {
    const faults = said.flatMap(([question, one]) => {
      const fault = faultOf(question, one);
      const { text } = questionIn(question, language);
      if (!fault) return [];
      return {
        field: question.id,
        text:
          fault === "missing"
            ? intl.formatMessage({ id: "opinion.missing.one" }, { question: text })
            : intl.formatMessage({ id: "opinion.outOfRange" }, boundsOf(question)),
      };
    });
    const first = said[0];
    return faults.length === 0 && isEmpty && first
      ? [{ field: first[0].id, text: intl.formatMessage({ id: "opinion.nothing" }) }]
      : faults;
  }

  function say(question: OpinionQuestion, part: Omit<Said, "version">) {
    send.reset();
    takeBack(false);
    // What is changed is another thing to send, and so gets another key.
    void kept.change((before) => ({
      said: { ...before.said, [question.id]: { version: question.version, ...part } },
    }));
  }

  async function deliver(answers: typeof said, key: string) {
    try {
      await send.mutateAsync({ body: submissionOf(questions[0], answers), key });
    } catch {
      return; // Said below, and what was chosen is still there.
    }
    await kept.forget();
    press(0);
    takeBack(answers.length === 0);
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    press(presses + 1);
    if (lacks().length === 0) void once(giveAll);
  }

  async function giveAll() {
    const key = draft.key ?? randomUuid();
    // Before it is sent: what was sent and not answered is repeated under the same key, also after a reload.
    await kept.change((before) => ({ ...before, key }));
    await deliver(said, key);
  }

  const faults = presses > 0 ? lacks() : [];
  // Below the name of the component, or that of the standard.
  const Heading = questions[0].component ? "h4" : "h3";
  return (
    <form className="stack opinion" noValidate onSubmit={submit}>
      <Heading>
        <FormattedMessage id="opinion.heading" values={{ count: questions.length }} />
      </Heading>
      {faults.length > 0 && !send.error && <ErrorSummary key={presses} fields={faults} />}
      {questions.map((question) => {
        const open = said.find(([{ id }]) => id === question.id);
        return (
          <div key={question.id} className="stack">
            {open ? (
              <QuestionField
                question={question}
                said={open[1]}
                fault={wordsOf(question, open[1])}
                disabled={send.isPending}
                onSay={(part) => say(question, part)}
              />
            ) : (
              <NotOpen question={question} />
            )}
            {question.state !== "PREPARED" && <Outcome question={question} />}
          </div>
        );
      })}
      {send.error && <NotSent key={presses} error={send.error} sent={send.variables?.body} />}
      {said.length > 0 && (
        <>
          {isChanged && kept.keeping === "refused" && (
            <Note kind="bad">
              <p>
                <FormattedMessage id="opinion.notKept" />
              </p>
            </Note>
          )}
          <p className="sm muted" role="status">
            {takenBack ? (
              <FormattedMessage id="opinion.takenBack" />
            ) : isChanged ? (
              kept.keeping === "kept" && !send.error && <FormattedMessage id="opinion.kept" />
            ) : (
              isOwn && <FormattedMessage id="opinion.received" />
            )}
          </p>
          <p className="row">
            {(isChanged || !isOwn) && (
              <button type="submit" className="btn main" aria-busy={send.isPending}>
                <FormattedMessage
                  id={send.isPending ? "opinion.sending" : send.error ? "opinion.sendAgain" : "opinion.send"}
                />
              </button>
            )}
            {isOwn && (
              <button
                type="button"
                className="btn bare"
                aria-busy={send.isPending}
                onClick={() => void once(() => deliver([], randomUuid()))}
              >
                <FormattedMessage id="opinion.takeBack" />
              </button>
            )}
          </p>
        </>
      )}
    </form>
  );
}

/** A question that cannot be answered now, and why. */
function NotOpen({ question }: { question: OpinionQuestion }) {
  const { text, lang } = questionIn(question, useLanguage());
  return (
    <>
      <p>
        <b lang={lang}>{text}</b>
      </p>
      {question.state === "PREPARED" && (
        <p className="sm muted">
          <FormattedMessage id="opinion.notYet" />
        </p>
      )}
      {question.endReason && (
        <p className="sm muted">
          <FormattedMessage id="opinion.ended" values={{ reason: question.endReason }} />
        </p>
      )}
    </>
  );
}

type NotSentProps = { error: unknown; sent: OpinionSubmission | undefined };

/** Why it is not there yet, and that it is not lost. */
function NotSent({ error, sent }: NotSentProps) {
  if (error instanceof Refusal) return <ErrorSummary error={error} fields={refusedIn(error, sent)} />;
  return (
    <Note kind="offline" live="alert">
      <p>
        <b>
          <FormattedMessage id="opinion.unsent" />
        </b>{" "}
        <FormattedMessage id="opinion.unsent.body" />
      </p>
    </Note>
  );
}

/** The service names answers by their place in what was sent; here they stand under their question. */
function refusedIn({ problem }: Refusal, sent: OpinionSubmission | undefined): FieldError[] {
  return (problem.errors ?? []).map(({ pointer, detail }) => {
    const place = Number(pointer.split("/")[2]);
    return { field: sent?.answers[place]?.questionId ?? "", text: detail };
  });
}
