import { FormattedMessage } from "react-intl";
import type { FeedbackAppeal, ReceiptStatus } from "@/api/types.gen";
import { OnceForm } from "./OnceForm";
import { OnceSteps } from "./OnceSteps";
import { appealName, type ReceiptKey, useReceiptActs } from "./receipt.queries";

/** What the giver has against the hiding or concealing of their words, and what was decided; what is withdrawn waits no more. */
export function AppealSteps({ appeal, withdrawn }: { appeal: FeedbackAppeal; withdrawn: boolean }) {
  return (
    <OnceSteps
      said={appeal}
      title={<FormattedMessage id={`receipt.appealed.${appeal.against}`} />}
      answered={
        <FormattedMessage id={appeal.upheld ? "receipt.appeal.upheld" : "receipt.appeal.dismissed"} />
      }
      waiting={
        withdrawn
          ? undefined
          : {
              title: <FormattedMessage id="receipt.appeal.waiting" />,
              body: <FormattedMessage id="receipt.appeal.waiting.body" />,
            }
      }
    />
  );
}

/** Says once that one's words should stand before the public. */
export function AppealForm({ of, status }: { of: ReceiptKey; status: ReceiptStatus }) {
  const { appeal } = useReceiptActs(of);
  return (
    <OnceForm
      words="receipt.appeal"
      name={appealName(of)}
      may={status.canAppeal}
      said={status.appeal?.text}
      act={appeal}
    />
  );
}
