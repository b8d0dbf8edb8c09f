import { FormattedMessage, useIntl } from "react-intl";
import { WRITTEN_IN } from "@/ui/content";
import { SelectField, TextArea, TextField } from "@/ui/fields";
import type { ItemRow } from "./rows";

const HORIZONS = ["SHORT", "MEDIUM", "LONG"] as const;
const TIME_UNITS = ["CALENDAR_DAYS", "WORKING_DAYS", "MONTHS", "YEARS"] as const;

type ItemProps = {
  item: ItemRow;
  place: number;
  fault: (field: string) => string | undefined;
  onChange: (part: Partial<ItemRow>) => void;
  onMergeUp: (() => void) | undefined;
};

/** A row of the table: problem, proposal, what follows, by whom and by when. */
export function ItemFields({ item, place, fault, onChange, onMergeUp }: ItemProps) {
  const intl = useIntl();
  const at = (field: string) => ({
    name: `items.${place}.${field}`,
    error: fault(`items.${place}.${field}`),
  });
  return (
    <>
      {(["problem", "proposal", "followUp"] as const).map((field) => (
        <TextArea
          key={field}
          {...at(field)}
          rows={2}
          lang={WRITTEN_IN}
          label={<FormattedMessage id={`agreement.field.${field}`} />}
          value={item[field] ?? ""}
          onChange={(event) => onChange({ [field]: event.target.value })}
        />
      ))}
      <div className="agreement-fields">
        <SelectField
          {...at("horizon")}
          label={<FormattedMessage id="agreement.field.horizon" />}
          value={item.horizon ?? ""}
          onChange={(event) =>
            onChange({ horizon: HORIZONS.find((known) => known === event.target.value) ?? null })
          }
        >
          <option value="">–</option>
          {HORIZONS.map((horizon) => (
            <option key={horizon} value={horizon}>
              {intl.formatMessage({ id: `minutes.horizon.${horizon}` })}
            </option>
          ))}
        </SelectField>
        <TextField
          {...at("amount")}
          inputMode="numeric"
          label={<FormattedMessage id="agreement.field.amount" />}
          value={item.amount ?? ""}
          onChange={(event) => {
            const amount = Number(event.target.value) || null;
            onChange({ amount, timeUnit: amount === null ? null : (item.timeUnit ?? "CALENDAR_DAYS") });
          }}
        />
        <SelectField
          {...at("timeUnit")}
          label={<FormattedMessage id="minutes.timeUnit" />}
          value={item.timeUnit ?? ""}
          disabled={!item.amount}
          onChange={(event) =>
            onChange({ timeUnit: TIME_UNITS.find((known) => known === event.target.value) ?? null })
          }
        >
          {TIME_UNITS.map((unit) => (
            <option key={unit} value={unit}>
              {intl.formatMessage({ id: `minutes.timeUnit.${unit}` })}
            </option>
          ))}
        </SelectField>
        <TextField
          {...at("owner")}
          lang={WRITTEN_IN}
          label={<FormattedMessage id="agreement.field.owner" />}
          value={item.owner ?? ""}
          onChange={(event) => onChange({ owner: event.target.value })}
        />
      </div>
      <p className="row">
        <span className="xs muted">
          <FormattedMessage id="agreement.item.lines" values={{ count: item.lineIds.length }} />
        </span>
        {onMergeUp && (
          <button type="button" className="btn bare dense" onClick={onMergeUp}>
            <FormattedMessage id="agreement.item.merge" />
          </button>
        )}
      </p>
    </>
  );
}
