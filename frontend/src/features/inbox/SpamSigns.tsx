import { FormattedMessage, useIntl } from "react-intl";
import type { SpamSign } from "@/api/types.gen";

/** Why an input may be spam, in numbers that one can see in it. A moderator reads it and decides. */
export function SpamSigns({ signs }: { signs: SpamSign[] }) {
  const intl = useIntl();
  return (
    <p>
      <b>
        <FormattedMessage id="inbox.spam" />
      </b>{" "}
      {intl.formatList(
        signs.map(({ kind, count }) => intl.formatMessage({ id: `inbox.spam.${kind}` }, { count })),
        { type: "unit" },
      )}
    </p>
  );
}
