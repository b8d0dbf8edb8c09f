import { Link } from "@tanstack/react-router";
import { FormattedMessage } from "react-intl";
import type { LiveQuestion } from "@/api/types.gen";
import { PlainText } from "@/ui/PlainText";
import type { OwnQuestion } from "./question";
import { StateOfQuestion } from "./StateOfQuestion";

/** What was asked from this device, how far each is, and the way to its receipt. */
export function OwnQuestions({ own, questions }: { own: OwnQuestion[]; questions: LiveQuestion[] }) {
  if (own.length === 0) return null;
  return (
    <div className="stack">
      <h3>
        <FormattedMessage id="live.own" />
      </h3>
      <p className="sm muted">
        <FormattedMessage id="live.own.receipt.hint" />
      </p>
      <ul className="plain ruled">
        {own.map(({ id, number, secret, text }) => {
          const state = questions.find((question) => question.id === id)?.state;
          return (
            <li key={id}>
              <p>
                <PlainText>{text}</PlainText>
              </p>
              <p className="row">
                {state ? (
                  <StateOfQuestion state={state} />
                ) : (
                  <span className="sm muted">
                    <FormattedMessage id="live.own.elsewhere" />
                  </span>
                )}
                <Link to="/tanda-terima/$number" params={{ number }} hash={secret} className="go sm">
                  <FormattedMessage id="live.own.receipt" />
                  <span className="vh"> {number}</span>
                </Link>
              </p>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
