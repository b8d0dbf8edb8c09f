import { type FormEvent, type ReactNode, useState } from "react";
import { FormattedMessage } from "react-intl";
import type { CalendarYear, CalendarYearDetails } from "@/api/types.gen";
import { useFormDraft } from "@/device/useFormDraft";
import { DraftChoice, DraftNote } from "@/ui/DraftNote";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { TextArea, Tick } from "@/ui/fields";
import { said, saidOrNull } from "@/ui/form";
import { versionOf } from "@/ui/held";
import { rowErrorsOf } from "@/ui/problem";
import { faultIn, Refused } from "@/ui/Refused";
import { asRow, HolidayRows } from "./HolidayRows";

type CalendarYearFormProps = {
  /** Left out when the year is entered. */
  year?: CalendarYear;
  error: unknown;
  busy: boolean;
  /** Fields that stand before those of the list itself. */
  before?: ReactNode;
  /** Of what the form is filled from. */
  etag?: string;
  /** What is sent stays on the device until `forget` is called. */
  onSave: (details: CalendarYearDetails, form: FormData, forget: () => void) => void;
};

/** A year's holidays, whole, with the decree they come from. */
export function CalendarYearForm({ year, etag, error, busy, before, onSave }: CalendarYearFormProps) {
  const [rows, setRows] = useState(() => (year?.holidays ?? []).map(asRow));
  const draft = useFormDraft(year ? `kalender/${year.year}` : "kalender-baru", {
    etag: etag && versionOf(etag),
    more: { value: rows, put: setRows },
  });

  function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const details: CalendarYearDetails = {
      source: said(form, "source"),
      note: saidOrNull(form, "note"),
      checked: form.has("checked"),
      holidays: rows.map(({ date, kind, name }) => ({ date, kind, name: name.trim() })),
    };
    onSave(details, form, () => void draft.forget());
  }

  return (
    <form ref={draft.ref} className="stack" noValidate onSubmit={save}>
      {error ? <Why error={error} entering={year === undefined} /> : null}
      {before}
      <TextArea
        name="source"
        label={<FormattedMessage id="calendar.source" />}
        hint={<FormattedMessage id="calendar.source.hint" />}
        defaultValue={year?.source}
        error={faultIn(error, "source")}
      />
      <TextArea
        name="note"
        label={
          <>
            <FormattedMessage id="calendar.note" />{" "}
            <span className="hint">
              <FormattedMessage id="ui.optional" />
            </span>
          </>
        }
        defaultValue={year?.note ?? ""}
        error={faultIn(error, "note")}
      />
      <Tick name="checked" defaultChecked={year?.checked ?? false}>
        <FormattedMessage id="calendar.checked.tick" />
      </Tick>
      <HolidayRows rows={rows} onRows={setRows} error={error} />
      <DraftChoice draft={draft} />
      <p>
        <button type="submit" className="btn main" disabled={busy}>
          <FormattedMessage id="workspace.save" />
        </button>
      </p>
      <DraftNote draft={draft} />
    </form>
  );
}

/** A year that turns out to be there already was not changed by anybody; the service says it better. */
function Why({ error, entering }: { error: unknown; entering: boolean }) {
  return entering ? <ErrorSummary error={error} fields={rowErrorsOf(error)} /> : <Refused error={error} />;
}
