import { Link } from "@tanstack/react-router";
import { FormattedMessage, useIntl } from "react-intl";
import type { ResultAnswer } from "@/api/types.gen";
import { WRITTEN_IN } from "@/ui/content";
import { OutcomeChip } from "@/ui/OutcomeChip";
import { PlainText } from "@/ui/PlainText";
import { Official, Say } from "@/ui/Say";

/** What was said and what the office answered, the newest answer first. */
export function Answers({ answers, unitName }: { answers: ResultAnswer[]; unitName: string }) {
  const intl = useIntl();
  return (
    <section aria-labelledby="jawaban">
      <h2 id="jawaban">
        <FormattedMessage id="results.answers" />
      </h2>
      {answers.length === 0 ? (
        <p className="muted">
          <FormattedMessage id="results.answers.none" />
        </p>
      ) : (
        <div className="card mt4">
          {answers.map(({ feedbackId, element, standardCode, components, text, outcome, answer }) => (
            <Say
              key={feedbackId}
              who={element ? intl.formatMessage({ id: `feedback.element.${element}` }) : undefined}
              about={[
                [standardCode, ...components].filter(Boolean).join(" "),
                <Link key="input" to="/masukan/$id" params={{ id: feedbackId }}>
                  <FormattedMessage id="results.input" />
                </Link>,
              ]}
              text={
                <span lang={WRITTEN_IN}>
                  <PlainText>{text}</PlainText>
                </span>
              }
            >
              <Official
                title={<FormattedMessage id="results.official" values={{ unit: unitName }} />}
                chip={<OutcomeChip outcome={outcome} />}
              >
                {answer && (
                  <div lang={WRITTEN_IN}>
                    <PlainText>{answer}</PlainText>
                  </div>
                )}
              </Official>
            </Say>
          ))}
        </div>
      )}
    </section>
  );
}
