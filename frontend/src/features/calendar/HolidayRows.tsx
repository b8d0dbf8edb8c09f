import { FormattedMessage, useIntl } from "react-intl";
import type { Holiday } from "@/api/types.gen";
import { randomUuid } from "@/device/uuid";
import { SelectField, TextField } from "@/ui/fields";
import { faultIn } from "@/ui/Refused";
import "./calendar.css";

const KINDS = ["NATIONAL", "JOINT_LEAVE"] as const;

type HolidayRow = Holiday & { row: string };

export function asRow(holiday: Holiday): HolidayRow {
  return { ...holiday, row: randomUuid() };
}

type HolidayRowsProps = { rows: HolidayRow[]; onRows: (rows: HolidayRow[]) => void; error: unknown };

/** The days of the year; a row is called by its date in words, so that a wrong weekday catches the eye. */
export function HolidayRows({ rows, onRows, error }: HolidayRowsProps) {
  const missing = faultIn(error, "holidays");
  return (
    <fieldset className={missing ? "field wrong stack" : "field stack"} id="holidays" tabIndex={-1}>
      <legend>
        <FormattedMessage id="calendar.holidays" values={{ count: rows.length }} />
      </legend>
      {missing && <p className="wrong-text">{missing}</p>}
      <div className="card holidays">
        {rows.map((row, place) => (
          <HolidayFields
            key={row.row}
            holiday={row}
            place={place}
            error={error}
            onChange={(part) => onRows(rows.map((other) => (other === row ? { ...other, ...part } : other)))}
            onAway={() => onRows(rows.filter((other) => other !== row))}
          />
        ))}
      </div>
      <p>
        <button
          type="button"
          className="btn"
          onClick={() => onRows([...rows, asRow({ date: "", kind: "NATIONAL", name: "" })])}
        >
          <FormattedMessage id="calendar.holiday.add" />
        </button>
      </p>
    </fieldset>
  );
}

type HolidayFieldsProps = {
  holiday: Holiday;
  place: number;
  error: unknown;
  onChange: (part: Partial<Holiday>) => void;
  onAway: () => void;
};

function HolidayFields({ holiday, place, error, onChange, onAway }: HolidayFieldsProps) {
  const intl = useIntl();
  const path = `holidays.${place}`;
  const called = holiday.date
    ? intl.formatDate(holiday.date, {
        timeZone: "UTC",
        weekday: "long",
        day: "numeric",
        month: "long",
        year: "numeric",
      })
    : intl.formatMessage({ id: "calendar.holiday.new" });
  return (
    <fieldset className="holiday">
      <legend>{called}</legend>
      <TextField
        name={`${path}.date`}
        type="date"
        label={<FormattedMessage id="calendar.holiday.date" />}
        value={holiday.date}
        onChange={(event) => onChange({ date: event.target.value })}
        error={faultIn(error, `${path}.date`)}
      />
      <SelectField
        name={`${path}.kind`}
        label={<FormattedMessage id="calendar.holiday.kind" />}
        value={holiday.kind}
        onChange={(event) => onChange({ kind: event.target.value as Holiday["kind"] })}
        error={faultIn(error, `${path}.kind`)}
      >
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {intl.formatMessage({ id: `calendar.kind.${kind}` })}
          </option>
        ))}
      </SelectField>
      <TextField
        name={`${path}.name`}
        label={<FormattedMessage id="calendar.holiday.name" />}
        value={holiday.name}
        onChange={(event) => onChange({ name: event.target.value })}
        error={faultIn(error, `${path}.name`)}
      />
      <button type="button" className="btn bare dense" onClick={onAway}>
        <FormattedMessage id="calendar.holiday.away" />
        <span className="vh"> {called}</span>
      </button>
    </fieldset>
  );
}
