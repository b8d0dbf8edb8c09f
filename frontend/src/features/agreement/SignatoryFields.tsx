import { FormattedMessage, useIntl } from "react-intl";
import { WRITTEN_IN } from "@/ui/content";
import { ELEMENTS } from "@/ui/elements";
import { SelectField, TextField, Tick } from "@/ui/fields";
import type { SignatoryRow } from "./rows";

const ROLES = ["HEAD", "REPRESENTATIVE"] as const;
const SEXES = ["L", "P"] as const;
type SignatoryProps = {
  signatory: SignatoryRow;
  place: number;
  fault: (field: string) => string | undefined;
  onChange: (part: Partial<SignatoryRow>) => void;
};

/** One who signs: for whom, who it is, and whether the public copy may say so. */
export function SignatoryFields({ signatory, place, fault, onChange }: SignatoryProps) {
  const intl = useIntl();
  const at = (field: string) => ({
    name: `signatories.${place}.${field}`,
    error: fault(`signatories.${place}.${field}`),
  });
  return (
    <>
      <div className="agreement-fields">
        <SelectField
          {...at("role")}
          label={<FormattedMessage id="agreement.field.role" />}
          value={signatory.role}
          onChange={(event) =>
            onChange({ role: ROLES.find((known) => known === event.target.value) ?? "REPRESENTATIVE" })
          }
        >
          {ROLES.map((role) => (
            <option key={role} value={role}>
              {intl.formatMessage({ id: `agreement.role.${role}` })}
            </option>
          ))}
        </SelectField>
        {signatory.role === "REPRESENTATIVE" && (
          <SelectField
            {...at("element")}
            label={<FormattedMessage id="agreement.field.element" />}
            value={signatory.element ?? ""}
            onChange={(event) =>
              onChange({ element: ELEMENTS.find((known) => known === event.target.value) ?? null })
            }
          >
            <option value="">–</option>
            {ELEMENTS.map((element) => (
              <option key={element} value={element}>
                {intl.formatMessage({ id: `feedback.element.${element}` })}
              </option>
            ))}
          </SelectField>
        )}
        {(["name", "phone", "office"] as const).map((field) => (
          <TextField
            key={field}
            {...at(field)}
            lang={WRITTEN_IN}
            autoComplete="off"
            label={<FormattedMessage id={`agreement.field.${field}`} />}
            value={signatory[field] ?? ""}
            onChange={(event) => onChange({ [field]: event.target.value })}
          />
        ))}
        <SelectField
          {...at("sex")}
          label={<FormattedMessage id="agreement.field.sex" />}
          value={signatory.sex ?? ""}
          onChange={(event) => onChange({ sex: SEXES.find((known) => known === event.target.value) ?? null })}
        >
          <option value="">–</option>
          {SEXES.map((sex) => (
            <option key={sex} value={sex}>
              {intl.formatMessage({ id: `agreement.sex.${sex}` })}
            </option>
          ))}
        </SelectField>
      </div>
      {signatory.role === "REPRESENTATIVE" && (
        <Tick
          name={`signatories.${place}.consentName`}
          checked={signatory.consentName}
          onChange={(event) => onChange({ consentName: event.target.checked })}
        >
          <FormattedMessage id="agreement.field.consentName" />
        </Tick>
      )}
    </>
  );
}
