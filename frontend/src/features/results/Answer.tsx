import { FormattedMessage, useIntl } from "react-intl";
import type { ResultAnswer, ResultObjection } from "@/api/types.gen";
import { WRITTEN_IN } from "@/ui/content";
import { OutcomeChip } from "@/ui/OutcomeChip";
import { PlainText } from "@/ui/PlainText";
import { Official } from "@/ui/Say";
import { Quoted } from "./Quoted";

/**
 * What somebody said, and what the office answered, with the reason where it is not, or not wholly, followed; and what its giver
 * has against that, with the answer of the head.
 */
export function Answer({ said, unitName }: { said: ResultAnswer; unitName: string }) {
  const intl = useIntl();
  const { outcome, reasonCode, answer, objection } = said;
  return (
    <Quoted said={said}>
      <Official
        title={<FormattedMessage id="results.official" values={{ unit: unitName }} />}
        chip={<OutcomeChip outcome={outcome} />}
      >
        {reasonCode && (
          <p>
            <FormattedMessage
              id="feedback.response.reason"
              values={{ reason: intl.formatMessage({ id: `feedback.reason.${reasonCode}` }) }}
            />
          </p>
        )}
        {answer && (
          <div lang={WRITTEN_IN}>
            <PlainText>{answer}</PlainText>
          </div>
        )}
      </Official>
      {objection && <Objected objection={objection} />}
    </Quoted>
  );
}

function Objected({ objection: { text, answer } }: { objection: ResultObjection }) {
  return (
    <>
      <div className="reply">
        <p className="sm muted">
          <FormattedMessage id="results.objection" />
        </p>
        <div lang={WRITTEN_IN}>
          <PlainText>{text}</PlainText>
        </div>
      </div>
      {answer ? (
        <Official title={<FormattedMessage id="results.objection.answered" />}>
          <div lang={WRITTEN_IN}>
            <PlainText>{answer}</PlainText>
          </div>
        </Official>
      ) : (
        <p className="sm muted">
          <FormattedMessage id="results.objection.waiting" />
        </p>
      )}
    </>
  );
}
