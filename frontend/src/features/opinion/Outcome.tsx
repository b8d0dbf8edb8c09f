import { FormattedMessage } from "react-intl";
import type { OpinionQuestion } from "@/api/types.gen";
import { useLabels } from "./choices";

/** What was answered to one question; every bar has its numbers beside it. */
export function Outcome({ question }: { question: OpinionQuestion }) {
  const { type, answers, few, results, state, hiddenUntilClose } = question;
  const { labelOf, measure } = useLabels(question);
  if (!results) {
    const open = state === "OPEN";
    const later = hiddenUntilClose && open;
    const told = open && !later ? "opinion.steps" : "opinion.hidden";
    const why = type === "TEXT" ? "opinion.texts" : few && !later ? "opinion.few" : told;
    return (
      <p className="sm muted">
        <FormattedMessage id={why} values={{ count: answers }} />
      </p>
    );
  }
  const { answers: counted, mean, median, least, most } = results;
  return (
    <div className="stack opinion-outcome">
      <p className="sm muted">
        <FormattedMessage
          id={state === "OPEN" ? "opinion.outcome.now" : "opinion.outcome"}
          values={{ count: counted }}
        />
        {counted < answers && (
          <>
            {" "}
            <FormattedMessage
              id={state === "CLOSED" ? "opinion.steps.kept" : "opinion.steps.note"}
              values={{ count: answers }}
            />
          </>
        )}
        {few && (
          <>
            {" "}
            <FormattedMessage id="opinion.few.note" />
          </>
        )}
      </p>
      {counted > 0 && (
        <ul className="plain bars">
          {results.counts.map(({ choice, count, percent }) => {
            const { text, lang } = labelOf(choice);
            return (
              <li key={choice}>
                <span lang={lang}>{text}</span>
                <span>
                  <FormattedMessage id="opinion.share" values={{ count, percent }} />
                </span>
                <span className="bar" aria-hidden="true">
                  <i style={{ inlineSize: `${percent}%` }} />
                </span>
              </li>
            );
          })}
        </ul>
      )}
      {type === "MULTIPLE_CHOICE" && counted > 0 && (
        <p className="sm muted">
          <FormattedMessage id="opinion.many.sum" />
        </p>
      )}
      {mean !== undefined && median !== undefined && (
        <p className="sm">
          <FormattedMessage id="opinion.mean" values={{ mean, median, measure }} />{" "}
          {least !== undefined && most !== undefined && (
            <FormattedMessage id="opinion.range" values={{ least, most }} />
          )}
        </p>
      )}
    </div>
  );
}
