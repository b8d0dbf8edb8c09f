import { FormattedMessage, useIntl } from "react-intl";
import type { SpamSign } from "@/api/types.gen";

const TITLES = {
  input: "inbox.spam",
  corrected: "inbox.spam.corrected",
  objection: "inbox.spam.objection",
} as const;

/** Why an input, a correction of it or the objection beside it, may be spam, in numbers that one can see. A moderator reads it and decides. */
export function SpamSigns({ signs, of }: { signs: SpamSign[]; of: keyof typeof TITLES }) {
  const intl = useIntl();
  return (
    <p>
      <b>
        <FormattedMessage id={TITLES[of]} />
      </b>{" "}
      {intl.formatList(
        signs.map(({ kind, count }) => intl.formatMessage({ id: `inbox.spam.${kind}` }, { count })),
        { type: "unit" },
      )}
    </p>
  );
}
