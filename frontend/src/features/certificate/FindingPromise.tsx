import { FormattedMessage, useIntl } from "react-intl";
import type { AuditFinding, Horizon } from "@/api/types.gen";
import { SelectField, TextArea, TextField } from "@/ui/fields";
import { said } from "@/ui/form";
import { MoveDialog } from "@/ui/MoveDialog";
import { faultIn } from "@/ui/Refused";
import { toast } from "@/ui/toast";
import { usePromise } from "./certificate.queries";

const HORIZONS = ["SHORT", "MEDIUM", "LONG"] as const satisfies Horizon[];

type FormProps = { finding: AuditFinding; onClose: () => void };

/** What mends a finding, in words for everybody; of the finding itself the public reads nothing. */
export function FindingPromise({ finding, onClose }: FormProps) {
  const intl = useIntl();
  const make = usePromise(finding.id);
  return (
    <MoveDialog
      title={<FormattedMessage id="certificate.promise" values={{ number: finding.number }} />}
      action={<FormattedMessage id="certificate.promise.make" />}
      error={make.error}
      busy={make.isPending}
      onSend={(form) =>
        make.mutate(
          {
            text: said(form, "text"),
            owner: said(form, "owner"),
            horizon: said(form, "horizon") as Horizon,
            dueOn: said(form, "dueOn"),
          },
          {
            onSuccess: () => {
              toast(intl.formatMessage({ id: "certificate.promise.made" }));
              onClose();
            },
          },
        )
      }
      onClose={onClose}
    >
      <p>
        <FormattedMessage id="certificate.promise.body" />
      </p>
      <TextArea
        name="text"
        rows={3}
        maxLength={1000}
        label={<FormattedMessage id="certificate.promise.text" />}
        error={faultIn(make.error, "text")}
      />
      <TextField
        name="owner"
        maxLength={200}
        label={<FormattedMessage id="certificate.promise.owner" />}
        error={faultIn(make.error, "owner")}
      />
      <SelectField
        name="horizon"
        label={<FormattedMessage id="minutes.horizon" />}
        error={faultIn(make.error, "horizon")}
      >
        {HORIZONS.map((horizon) => (
          <option key={horizon} value={horizon}>
            {intl.formatMessage({ id: `minutes.horizon.${horizon}` })}
          </option>
        ))}
      </SelectField>
      <TextField
        name="dueOn"
        type="date"
        defaultValue={finding.dueOn}
        label={<FormattedMessage id="certificate.finding.dueOn" />}
        error={faultIn(make.error, "dueOn")}
      />
    </MoveDialog>
  );
}
