import { FormattedMessage } from "react-intl";
import type { LiveQuestion } from "@/api/types.gen";
import { PlainText } from "@/ui/PlainText";

/** The words of the question that is answered now. */
export function QuestionText({ question, className }: { question: LiveQuestion; className?: string }) {
  return (
    <blockquote className={className}>
      <PlainText>{question.text}</PlainText>
    </blockquote>
  );
}

/** Who asked it, and how many support it. */
export function QuestionBy({ question }: { question: LiveQuestion }) {
  return (
    <>
      {question.name ?? <FormattedMessage id="ui.noName" />}
      {", "}
      <FormattedMessage id="live.supports" values={{ count: question.supports }} />
    </>
  );
}

/** At the lectern: the question that is answered now. */
export function QuestionOnStage({ question }: { question: LiveQuestion }) {
  return (
    <div className="live-stage-question stack">
      <h2 className="eyebrow">
        <FormattedMessage id="live.question.stage" />
      </h2>
      <QuestionText question={question} className="text" />
      <p className="sm">
        <QuestionBy question={question} />
      </p>
    </div>
  );
}
