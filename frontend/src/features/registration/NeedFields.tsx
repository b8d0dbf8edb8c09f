import { FormattedMessage } from "react-intl";
import type { Need } from "@/api/types.gen";
import { TextField, Tick } from "@/ui/fields";
import type { FormFields } from "./registrationDraft";

const NEEDS: Need[] = ["SIGN_LANGUAGE", "WHEELCHAIR", "LARGE_PRINT", "OTHER"];

type NeedProps = {
  fields: FormFields;
  onChange: (changed: Partial<FormFields>) => void;
  error: string | undefined;
};

/** What somebody needs to take part; who needs something may say more about it. */
export function NeedFields({ fields: { needs, needsNote }, onChange, error }: NeedProps) {
  return (
    <fieldset className="field">
      <legend>
        <FormattedMessage id="registration.needs" />
      </legend>
      {NEEDS.map((need) => (
        <Tick
          key={need}
          name={`needs.${need}`}
          checked={needs.includes(need)}
          onChange={({ target }) =>
            onChange({ needs: NEEDS.filter((one) => (one === need ? target.checked : needs.includes(one))) })
          }
        >
          <FormattedMessage id={`registration.need.${need}`} />
        </Tick>
      ))}
      {needs.length > 0 && (
        <TextField
          name="needsNote"
          label={<FormattedMessage id="registration.needsNote" />}
          error={error}
          value={needsNote}
          onChange={({ target }) => onChange({ needsNote: target.value })}
        />
      )}
    </fieldset>
  );
}
