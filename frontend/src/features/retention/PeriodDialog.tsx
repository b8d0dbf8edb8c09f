import { FormattedMessage, useIntl } from "react-intl";
import type { RetentionClass, TermUnit } from "@/api/types.gen";
import { useFormDraft } from "@/device/useFormDraft";
import { useLanguage } from "@/i18n/language";
import { SelectField, TextField } from "@/ui/fields";
import { said } from "@/ui/form";
import { MoveDialog } from "@/ui/MoveDialog";
import { faultIn } from "@/ui/Refused";
import { toast } from "@/ui/toast";
import { useSetPeriod } from "./retention.queries";

const UNITS = ["CALENDAR_DAYS", "MONTHS", "YEARS"] as const satisfies TermUnit[];

/** Sets the period of one class, with the schedule that gives it. */
export function PeriodDialog({ kept, onClose }: { kept: RetentionClass; onClose: () => void }) {
  const intl = useIntl();
  const language = useLanguage();
  const set = useSetPeriod(kept.personClass, kept.version);
  const draft = useFormDraft(`retensi/${kept.personClass}`, { etag: String(kept.version) });
  return (
    <MoveDialog
      title={<FormattedMessage id="retention.change.of" values={{ name: kept.label[language] }} />}
      action={<FormattedMessage id="retention.save" />}
      error={set.error}
      busy={set.isPending}
      draft={draft}
      onClose={onClose}
      onSend={(form) =>
        set.mutate(
          {
            amount: Number(said(form, "amount")),
            unit: said(form, "unit") as TermUnit,
            source: said(form, "source"),
          },
          {
            onSuccess: () => {
              void draft.forget();
              toast(intl.formatMessage({ id: "retention.saved" }));
              onClose();
            },
          },
        )
      }
    >
      <TextField
        name="amount"
        inputMode="numeric"
        label={<FormattedMessage id="retention.amount" />}
        error={faultIn(set.error, "amount")}
        defaultValue={kept.term.amount}
      />
      <SelectField
        name="unit"
        label={<FormattedMessage id="retention.unit" />}
        error={faultIn(set.error, "unit")}
        defaultValue={kept.term.unit}
      >
        {UNITS.map((unit) => (
          <option key={unit} value={unit}>
            {intl.formatMessage({ id: `retention.unit.${unit}` })}
          </option>
        ))}
      </SelectField>
      <TextField
        name="source"
        label={<FormattedMessage id="retention.source.field" />}
        hint={<FormattedMessage id="retention.source.hint" />}
        error={faultIn(set.error, "source")}
        defaultValue={kept.source ?? ""}
        maxLength={500}
      />
    </MoveDialog>
  );
}
