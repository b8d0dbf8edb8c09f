import { FormattedMessage } from "react-intl";
import type { Feedback } from "@/api/types.gen";

/** That an input is a case of SP4N-LAPOR! too, and where it is read. */
export function Referral({ feedback: { referral } }: { feedback: Feedback }) {
  return (
    referral && (
      <p className="sm muted">
        SP4N-LAPOR!:{" "}
        <FormattedMessage
          id="feedback.response.tracking"
          values={{ id: <a href={referral.address}>{referral.trackingId}</a> }}
        />
      </p>
    )
  );
}
