import { FormattedMessage, useIntl } from "react-intl";
import type { FeedbackObjection, ReceiptStatus } from "@/api/types.gen";
import { OnceForm } from "./OnceForm";
import { OnceSteps } from "./OnceSteps";
import { objectionName, type ReceiptKey, useReceiptActs } from "./receipt.queries";

/** To the minute and with its zone, as the clock of the device shows it. */
export const UNTIL = {
  weekday: "long",
  day: "numeric",
  month: "long",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  hour12: false,
  timeZoneName: "short",
} as const;

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

/** Says once that one is not content with the answer. */
export function ObjectionForm({ of, status }: { of: ReceiptKey; status: ReceiptStatus }) {
  const intl = useIntl();
  const { object } = useReceiptActs(of);
  const { objectUntil } = status;
  return (
    <OnceForm
      words="receipt.objection"
      name={objectionName(of)}
      may={status.canObject}
      said={status.feedback.objection?.text}
      act={object}
    >
      {objectUntil && Date.parse(objectUntil) > Date.now() && (
        <p className="sm muted">
          <FormattedMessage
            id="receipt.objection.until"
            values={{ until: intl.formatDate(objectUntil, UNTIL) }}
          />
        </p>
      )}
    </OnceForm>
  );
}

/** The way on from an answer, whatever the office does (PP 96/2012 art 28). */
export function Ombudsman() {
  return (
    <p className="sm muted">
      <FormattedMessage id="receipt.ombudsman" />
    </p>
  );
}
