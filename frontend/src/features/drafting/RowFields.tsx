import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { SelectField, TextArea, TextField } from "@/ui/fields";
import { rupiah } from "@/ui/rows/rows";
import type { DraftRow } from "./rows";

const UNITS = ["WORKING_DAYS", "CALENDAR_DAYS", "HOURS", "MINUTES"] as const;
const LONGEST_TIME = 10_000;
const MOST_RUPIAH = 1_000_000_000_000;

type Of<Kind extends DraftRow["kind"]> = {
  row: Extract<DraftRow, { kind: Kind }>;
  onChange: (row: DraftRow) => void;
};

/** The fields of one row, each with its name. */
export function RowFields({ row, onChange }: { row: DraftRow; onChange: (row: DraftRow) => void }) {
  switch (row.kind) {
    case "REQUIREMENT":
      return <Requirement row={row} onChange={onChange} />;
    case "STEP":
      return <Step row={row} onChange={onChange} />;
    case "TIME":
      return <Time row={row} onChange={onChange} />;
    case "FEE":
      return <Fee row={row} onChange={onChange} />;
  }
}

function Requirement({ row, onChange }: Of<"REQUIREMENT">) {
  return (
    <>
      <Words
        long
        row={row.id}
        field="text"
        limit={1000}
        value={row.text}
        onWords={(text) => onChange({ ...row, text })}
      />
      <Words
        row={row.id}
        field="note"
        limit={500}
        value={row.note}
        onWords={(note) => onChange({ ...row, note })}
      />
    </>
  );
}

function Step({ row, onChange }: Of<"STEP">) {
  return (
    <>
      <Words
        row={row.id}
        field="actor"
        limit={200}
        value={row.actor}
        onWords={(actor) => onChange({ ...row, actor })}
      />
      <Words
        long
        row={row.id}
        field="action"
        limit={1000}
        value={row.action}
        onWords={(action) => onChange({ ...row, action })}
      />
      <Count
        row={row.id}
        field="stepAmount"
        most={LONGEST_TIME}
        value={row.amount ?? undefined}
        onCount={(amount) =>
          onChange(amount ? { ...row, amount, unit: row.unit ?? "WORKING_DAYS" } : without(row))
        }
      />
      {Boolean(row.amount) && (
        <Unit row={row.id} value={row.unit ?? "WORKING_DAYS"} onUnit={(unit) => onChange({ ...row, unit })} />
      )}
    </>
  );
}

function Time({ row, onChange }: Of<"TIME">) {
  return (
    <>
      <Words
        row={row.id}
        field="subject"
        limit={300}
        value={row.subject}
        onWords={(subject) => onChange({ ...row, subject })}
      />
      <Count
        row={row.id}
        field="amount"
        most={LONGEST_TIME}
        value={row.amount}
        onCount={(amount) => onChange({ ...row, amount: amount || undefined })}
      />
      <Unit row={row.id} value={row.unit} onUnit={(unit) => onChange({ ...row, unit })} />
      <Words
        row={row.id}
        field="startsWhen"
        limit={300}
        value={row.startsWhen}
        onWords={(startsWhen) => onChange({ ...row, startsWhen })}
      />
    </>
  );
}

function Fee({ row, onChange }: Of<"FEE">) {
  return (
    <>
      <Words
        row={row.id}
        field="feeSubject"
        limit={300}
        value={row.subject}
        onWords={(subject) => onChange({ ...row, subject })}
      />
      <Count
        row={row.id}
        field="fee"
        most={MOST_RUPIAH}
        value={row.amount ?? undefined}
        onCount={(amount) => onChange({ ...row, amount: amount ?? null })}
        hint={<FeeWords amount={row.amount ?? undefined} />}
      />
      <Words
        row={row.id}
        field="per"
        limit={100}
        value={row.per}
        onWords={(per) => onChange({ ...row, per })}
      />
      <Words
        row={row.id}
        field="legalBasis"
        limit={500}
        value={row.legalBasis}
        onWords={(legalBasis) => onChange({ ...row, legalBasis })}
      />
    </>
  );
}

/** How the public will read the number: nothing typed is not the same as nothing to pay. */
function FeeWords({ amount }: { amount: number | undefined }) {
  if (amount === undefined) return <FormattedMessage id="drafting.row.fee.notSaid" />;
  return amount === 0 ? (
    <FormattedMessage id="ui.row.fee.free" values={{ amount: rupiah(0) }} />
  ) : (
    rupiah(amount)
  );
}

type WordsProps = {
  row: string;
  field:
    | "text"
    | "note"
    | "actor"
    | "action"
    | "subject"
    | "startsWhen"
    | "feeSubject"
    | "per"
    | "legalBasis";
  long?: boolean;
  limit: number;
  value: string | null | undefined;
  onWords: (words: string) => void;
};

function Words({ row, field, long = false, limit, value, onWords }: WordsProps) {
  const asked = {
    name: `${field}-${row}`,
    label: <FormattedMessage id={`drafting.row.${field}`} />,
    error: undefined,
    maxLength: limit,
    value: value ?? "",
  };
  return long ? (
    <TextArea {...asked} rows={2} onChange={({ target }) => onWords(target.value)} />
  ) : (
    <TextField {...asked} onChange={({ target }) => onWords(target.value)} />
  );
}

type CountProps = {
  row: string;
  field: "amount" | "stepAmount" | "fee";
  most: number;
  value: number | undefined;
  onCount: (count: number | undefined) => void;
  hint?: ReactNode;
};

/** A whole number. Points between thousands may be typed and say nothing; what is too much is not taken. */
function Count({ row, field, most, value, onCount, hint }: CountProps) {
  return (
    <TextField
      name={`${field}-${row}`}
      label={<FormattedMessage id={`drafting.row.${field}`} />}
      hint={hint}
      error={undefined}
      inputMode="numeric"
      autoComplete="off"
      value={value ?? ""}
      onChange={({ target }) => {
        const digits = target.value.replace(/\D/g, "");
        const count = digits === "" ? undefined : Number(digits);
        if (count === undefined || count <= most) onCount(count);
      }}
    />
  );
}

type UnitProps = {
  row: string;
  value: (typeof UNITS)[number];
  onUnit: (unit: (typeof UNITS)[number]) => void;
};

function Unit({ row, value, onUnit }: UnitProps) {
  const intl = useIntl();
  return (
    <SelectField
      name={`unit-${row}`}
      label={<FormattedMessage id="drafting.row.unit" />}
      error={undefined}
      value={value}
      onChange={({ target }) => onUnit(UNITS.find((unit) => unit === target.value) ?? value)}
    >
      {UNITS.map((unit) => (
        <option key={unit} value={unit}>
          {intl.formatMessage({ id: `drafting.row.unit.${unit}` })}
        </option>
      ))}
    </SelectField>
  );
}

/** A step without a time. */
function without({ kind, id, actor, action }: Extract<DraftRow, { kind: "STEP" }>): DraftRow {
  return { kind, id, action, ...(actor && { actor }) };
}
