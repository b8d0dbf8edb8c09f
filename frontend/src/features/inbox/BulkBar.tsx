import { FormattedMessage, useIntl } from "react-intl";
import type { Moderation } from "@/api/types.gen";
import { AT_ONCE, type Picked, type PickedInput } from "./usePicked";

type BulkProps = {
  picked: Picked;
  mayAnswer: boolean;
  onAnswer: () => void;
  onAssign: () => void;
  onModerate: (act: Moderation) => void;
  onDismiss: () => void;
  onClear: () => void;
};

/** What an act is for; the service says for each input why it is not. */
const FOR: { [act in Moderation]: PickedInput["feedback"]["state"][] } = {
  PUBLISH: ["HELD"],
  HIDE: ["HELD", "PUBLISHED", "ANSWERED"],
  RESTORE: ["HIDDEN"],
};
const ACTS = Object.keys(FOR) as Moderation[];

/** The acts that at least one of the inputs is for. */
export function possibleActs(inputs: PickedInput[]) {
  return ACTS.filter((act) => inputs.some(({ feedback }) => FOR[act].includes(feedback.state)));
}

/** What can be done with the picked inputs together. */
export function BulkBar({
  picked,
  mayAnswer,
  onAnswer,
  onAssign,
  onModerate,
  onDismiss,
  onClear,
}: BulkProps) {
  const intl = useIntl();
  const count = picked.inputs.length;
  const mayAct = mayAnswer && count <= AT_ONCE;
  return (
    <section className="bulk" aria-label={intl.formatMessage({ id: "inbox.bulk" }, { count })}>
      <div className="bulk-head">
        <b role="status">
          <FormattedMessage id="inbox.bulk.count" values={{ count }} />
        </b>
        <button type="button" className="btn dense" onClick={onClear}>
          <FormattedMessage id="inbox.bulk.clear" />
        </button>
      </div>
      {count > AT_ONCE && (
        <span>
          <FormattedMessage id="inbox.bulk.most" values={{ most: AT_ONCE }} />
        </span>
      )}
      {mayAct && (
        <button type="button" className="btn main dense" onClick={onAnswer}>
          <FormattedMessage id="inbox.bulk.answer" />
        </button>
      )}
      {mayAct && (
        <button type="button" data-key="assign" className="btn dense" onClick={onAssign}>
          <FormattedMessage id="desk.assign" />
        </button>
      )}
      {mayAct &&
        possibleActs(picked.inputs).map((act) => (
          <button
            key={act}
            type="button"
            data-key={act === "HIDE" ? "hide" : "show"}
            className="btn dense"
            onClick={() => onModerate(act)}
          >
            <FormattedMessage id={`inbox.batch.${act}`} />
          </button>
        ))}
      {mayAct && picked.inputs.some(({ reports = [] }) => reports.length > 0) && (
        <button type="button" data-key="dismiss" className="btn dense" onClick={onDismiss}>
          <FormattedMessage id="inbox.reports.dismiss" />
        </button>
      )}
      {picked.refused.size > 0 && (
        <button type="button" className="btn dense" onClick={picked.dropRefused}>
          <FormattedMessage id="inbox.bulk.dropRefused" values={{ count: picked.refused.size }} />
        </button>
      )}
    </section>
  );
}
