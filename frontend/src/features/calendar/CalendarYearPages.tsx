import { useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { FormattedMessage, useIntl } from "react-intl";
import { AsRead } from "@/ui/AsRead";
import { TextField } from "@/ui/fields";
import { said } from "@/ui/form";
import { useHeld } from "@/ui/held";
import { toast } from "@/ui/toast";
import { CalendarYearForm } from "./CalendarYearForm";
import { calendarYears, calendarYearToChange, useSaveCalendarYear } from "./calendar.queries";

/** Enters the first year that nobody has entered yet, or another one. */
export function EnterCalendarYearPage() {
  const years = useSuspenseQuery(calendarYears()).data;
  const save = useSaveCalendarYear();
  const back = useBack();
  const next = (years[0]?.year ?? new Date().getFullYear()) + 1;
  return (
    <CalendarYearForm
      error={save.error}
      busy={save.isPending}
      before={
        <TextField
          name="year"
          type="number"
          inputMode="numeric"
          min={2000}
          max={2199}
          label={<FormattedMessage id="calendar.year" />}
          defaultValue={next}
          error={undefined}
        />
      }
      onSave={(body, form, forget) =>
        save.mutate({ year: Number(said(form, "year")), body }, { onSuccess: () => back(forget) })
      }
    />
  );
}

export function ChangeCalendarYearPage({ year }: { year: number }) {
  const held = useHeld(useSuspenseQuery(calendarYearToChange(year)).data);
  const save = useSaveCalendarYear();
  const back = useBack();
  return (
    <AsRead held={held}>
      <CalendarYearForm
        year={held.value}
        error={save.error}
        busy={save.isPending}
        etag={held.etag}
        onSave={(body, _, forget) =>
          save.mutate({ year, etag: held.etag, body }, { onSuccess: () => back(forget) })
        }
      />
    </AsRead>
  );
}

function useBack() {
  const intl = useIntl();
  const navigate = useNavigate();
  return (forget: () => void) => {
    forget();
    toast(intl.formatMessage({ id: "workspace.saved" }));
    void navigate({ to: "/kelola/admin/kalender" });
  };
}
