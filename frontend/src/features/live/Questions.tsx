import { useState } from "react";
import { FormattedMessage } from "react-intl";
import type { LiveQuestion, QuestionState } from "@/api/types.gen";
import type { Pass } from "@/device/passes";
import { TickIcon } from "@/ui/icons";
import { Note } from "@/ui/Note";
import { PlainText } from "@/ui/PlainText";
import { useMine, useSupport } from "./part.queries";
import { StateOfQuestion } from "./StateOfQuestion";

const AT_FIRST = 10;
/** What is answered now stands on top, what has been is at the end, between them what most support. */
const ORDER: QuestionState[] = ["ON_STAGE", "SHOWN", "DONE"];

type QuestionsProps = { session: string; questions: LiveQuestion[]; pass: Pass | undefined };

/** What participants asked and the moderator let through, with how many support it. */
export function Questions({ session, questions, pass }: QuestionsProps) {
  const [all, showAll] = useState(false);
  const sorted = [...questions].sort(
    (one, other) =>
      ORDER.indexOf(one.state) - ORDER.indexOf(other.state) ||
      other.supports - one.supports ||
      one.askedAt.localeCompare(other.askedAt),
  );
  const shown = all ? sorted : sorted.slice(0, AT_FIRST);
  return (
    <section className="card stack" aria-labelledby="pertanyaan">
      <h2 id="pertanyaan">
        <FormattedMessage id="live.questions" />
      </h2>
      {sorted.length === 0 ? (
        <p className="muted">
          <FormattedMessage id="live.questions.none" /> <FormattedMessage id="live.questions.none.body" />
        </p>
      ) : (
        <ul className="plain ruled">
          {shown.map((question) => (
            <li key={question.id}>
              <Question session={session} question={question} pass={pass} />
            </li>
          ))}
        </ul>
      )}
      {shown.length < sorted.length && (
        <p>
          <button type="button" className="btn" onClick={() => showAll(true)}>
            <FormattedMessage id="live.questions.more" values={{ count: sorted.length - shown.length }} />
          </button>
        </p>
      )}
    </section>
  );
}

type QuestionProps = { session: string; question: LiveQuestion; pass: Pass | undefined };

function Question({ session, question, pass }: QuestionProps) {
  const { text, state, supports } = question;
  return (
    <>
      <p>
        <PlainText>{text}</PlainText>
      </p>
      <div className="row mt2">
        <StateOfQuestion state={state} />
        <span className="sm muted">
          <FormattedMessage id="live.supports" values={{ count: supports }} />
        </span>
        {pass && state === "SHOWN" && <Support session={session} id={question.id} text={text} pass={pass} />}
      </div>
    </>
  );
}

type SupportProps = { session: string; id: string; text: string; pass: Pass };

/** Once from each person, and back again. */
function Support({ session, id, text, pass }: SupportProps) {
  const { data } = useMine(session, pass);
  const support = useSupport(session, pass);
  if (data === undefined) return null;
  const given = data.supported.includes(id);
  return (
    <>
      {given && (
        <span className="sm" role="status">
          <TickIcon /> <FormattedMessage id="live.supported" />
        </span>
      )}
      <button
        type="button"
        className={given ? "btn bare dense" : "btn dense"}
        disabled={support.isPending}
        onClick={() => support.mutate({ questionId: id, wanted: !given })}
      >
        <FormattedMessage id={given ? "live.support.back" : "live.support"} />
        <span className="vh">: {text}</span>
      </button>
      {support.isError && (
        <Note kind="bad" live="alert">
          <p>
            <FormattedMessage id="live.support.failed" />
          </p>
        </Note>
      )}
    </>
  );
}
