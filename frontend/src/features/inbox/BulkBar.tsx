import { FormattedMessage, useIntl } from "react-intl";
import type { Picked } from "./usePicked";

type BulkProps = { picked: Picked; mayAnswer: boolean; onAnswer: () => void };

/** What can be done with the picked inputs together. */
export function BulkBar({ picked, mayAnswer, onAnswer }: BulkProps) {
  const intl = useIntl();
  const count = picked.inputs.length;
  return (
    <section className="bulk" aria-label={intl.formatMessage({ id: "inbox.bulk" }, { count })}>
      <b role="status">
        <FormattedMessage id="inbox.bulk.count" values={{ count }} />
      </b>
      {mayAnswer && (
        <button type="button" className="btn main dense" onClick={onAnswer}>
          <FormattedMessage id="inbox.bulk.answer" />
        </button>
      )}
      {picked.refused.size > 0 && (
        <button type="button" className="btn dense" onClick={picked.dropRefused}>
          <FormattedMessage id="inbox.bulk.dropRefused" values={{ count: picked.refused.size }} />
        </button>
      )}
      <button type="button" className="btn dense end" onClick={picked.clear}>
        <FormattedMessage id="inbox.bulk.clear" />
      </button>
    </section>
  );
}
