import { FormattedMessage } from "react-intl";
import type { FeedbackObjection, ReceiptStatus } from "@/api/types.gen";
import { OnceForm } from "./OnceForm";
import { OnceSteps } from "./OnceSteps";
import { objectionName, type ReceiptKey, useReceiptActs } from "./receipt.queries";

/** What the giver has against the answer, and what the head said to it. */
export function ObjectionSteps({ objection }: { objection: FeedbackObjection }) {
  return (
    <OnceSteps
      said={objection}
      title={<FormattedMessage id="receipt.objected" />}
      answered={<FormattedMessage id="receipt.objection.answered" />}
      waiting={{
        title: <FormattedMessage id="receipt.objection.waiting" />,
        body: (
          <>
            <FormattedMessage id="receipt.objection.waiting.body" />
            {objection.held && (
              <>
                {" "}
                <FormattedMessage id="receipt.objection.held" />
              </>
            )}
          </>
        ),
      }}
    />
  );
}

/** Says once that one is not content with the answer; the way on (PP 96/2012 art 28) is there whatever became of that. */
export function ObjectionForm({ of, status }: { of: ReceiptKey; status: ReceiptStatus }) {
  const { object } = useReceiptActs(of);
  return (
    <>
      <OnceForm
        words="receipt.objection"
        name={objectionName(of)}
        may={status.canObject}
        said={status.feedback.objection?.text}
        act={object}
      />
      {status.feedback.response && (
        <p className="sm muted">
          <FormattedMessage id="receipt.ombudsman" />
        </p>
      )}
    </>
  );
}
