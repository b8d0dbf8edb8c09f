import { FormattedMessage, useIntl } from "react-intl";
import type { Feedback } from "@/api/types.gen";
import { shortDate } from "./time";

type SaidProps = { said: Pick<Feedback, "organisation" | "organisationVerification"> };

/** For whom somebody says to speak; a claim until the office has made sure of it, and called so. */
export function SpeaksFor({ said: { organisation, organisationVerification } }: SaidProps) {
  if (!organisation) return null;
  return (
    <FormattedMessage
      id="feedback.speaksFor"
      values={{
        organisation: <bdi key="organisation">{organisation}</bdi>,
        verified: organisationVerification ? "yes" : "no",
      }}
    />
  );
}

/** How the office made sure of it, where it has. */
export function HowVerified({ said: { organisationVerification } }: SaidProps) {
  const intl = useIntl();
  if (!organisationVerification) return null;
  const { basis, at } = organisationVerification;
  return (
    <p className="sm muted">
      <FormattedMessage
        id="feedback.verified"
        values={{
          basis: intl.formatMessage({ id: `feedback.basis.${basis}` }),
          date: shortDate(intl, at),
        }}
      />
    </p>
  );
}
