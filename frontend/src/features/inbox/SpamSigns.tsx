import { FormattedMessage, useIntl } from "react-intl";
import type { SpamSign } from "@/api/types.gen";

/** Why an input, or a correction of it, may be spam, in numbers that one can see. A moderator reads it and decides. */
export function SpamSigns({ signs, corrected }: { signs: SpamSign[]; corrected: boolean }) {
  const intl = useIntl();
  return (
    <p>
      <b>
        <FormattedMessage id={corrected ? "inbox.spam.corrected" : "inbox.spam"} />
      </b>{" "}
      {intl.formatList(
        signs.map(({ kind, count }) => intl.formatMessage({ id: `inbox.spam.${kind}` }, { count })),
        { type: "unit" },
      )}
    </p>
  );
}
