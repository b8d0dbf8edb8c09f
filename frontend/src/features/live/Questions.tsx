import { useState } from "react";
import { FormattedMessage } from "react-intl";
import type { LiveQuestion, OwnLive, QuestionState } from "@/api/types.gen";
import type { Pass } from "@/device/passes";
import { TickIcon } from "@/ui/icons";
import { Note } from "@/ui/Note";
import { PlainText } from "@/ui/PlainText";
import { useSupport } from "./part.queries";
import { StateOfQuestion } from "./StateOfQuestion";

const AT_FIRST = 10;
/** What is answered now stands on top, what has been is at the end, between them what most support. */
const ORDER: QuestionState[] = ["ON_STAGE", "SHOWN", "DONE"];

/** With what one takes part, and what one has supported already. */
type Part = { pass: Pass; mine: OwnLive };

type QuestionsProps = { session: string; questions: LiveQuestion[]; part: Part | undefined };

/** What participants asked and the moderator let through, with how many support it. */
export function Questions({ session, questions, part }: QuestionsProps) {
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
              <Question session={session} question={question} part={part} />
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

type QuestionProps = { session: string; question: LiveQuestion; part: Part | undefined };

function Question({ session, question, part }: QuestionProps) {
  const { text, state, supports, name } = question;
  return (
    <>
      <p>
        <PlainText>{text}</PlainText>
      </p>
      <div className="row mt2">
        <StateOfQuestion state={state} />
        {name && <bdi className="sm">{name}</bdi>}
        <span className="sm muted">
          <FormattedMessage id="live.supports" values={{ count: supports }} />
        </span>
        {part && state === "SHOWN" && <Support session={session} id={question.id} text={text} {...part} />}
      </div>
    </>
  );
}

type SupportProps = Part & { session: string; id: string; text: string };

/** Once from each person, and back again. */
function Support({ session, id, text, pass, mine }: SupportProps) {
  const support = useSupport(session, pass);
  const given = mine.supported.includes(id);
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
