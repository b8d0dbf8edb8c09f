import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { CommunityElement } from "@/api/types.gen";
import { ELEMENTS } from "@/ui/elements";
import { SelectField, TextField, Tick } from "@/ui/fields";
import type { FormFields } from "./feedbackDraft";

type PersonProps = {
  fields: FormFields;
  onChange: (changed: Partial<FormFields>) => void;
  errorAt: (field: string) => string | undefined;
};

/** Who speaks, if they wish to say. The notice the law asks for stands where the data is asked. */
export function PersonFields({ fields, onChange, errorAt }: PersonProps) {
  const intl = useIntl();
  // Whoever empties it still writes there.
  const [open, setOpen] = useState(Boolean(fields.name || fields.contact || fields.organisation));
  const field = (name: "name" | "contact" | "organisation") => ({
    name,
    label: intl.formatMessage({ id: `feedback.form.${name}` }),
    error: errorAt(name),
    value: fields[name],
    onChange: ({ target }: { target: { value: string } }) => onChange({ [name]: target.value }),
  });
  return (
    <>
      <details className="jump" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <FormattedMessage id="feedback.form.person" />
        </summary>
        <div className="inner stack">
          <p className="hint" id="person-notice">
            <FormattedMessage id="feedback.form.person.notice" />{" "}
            <a href="/privasi" target="_blank" rel="noopener">
              <FormattedMessage id="feedback.form.person.more" />
            </a>
          </p>
          <TextField {...field("name")} autoComplete="name" />
          <TextField {...field("contact")} autoComplete="email" />
          <TextField
            {...field("organisation")}
            autoComplete="organization"
            hint={intl.formatMessage({ id: "feedback.form.organisation.hint" })}
          />
          <SelectField
            name="element"
            label={intl.formatMessage({ id: "feedback.form.element" })}
            error={errorAt("element")}
            value={fields.element}
            onChange={({ target }) => onChange({ element: target.value as CommunityElement | "" })}
          >
            <option value="">{intl.formatMessage({ id: "feedback.form.element.none" })}</option>
            {ELEMENTS.map((element) => (
              <option key={element} value={element}>
                {intl.formatMessage({ id: `feedback.element.${element}` })}
              </option>
            ))}
          </SelectField>
        </div>
      </details>
      <Tick
        name="showName"
        checked={fields.showName}
        onChange={({ target }) => onChange({ showName: target.checked })}
        aria-describedby="showName-hint"
      >
        <FormattedMessage id="feedback.form.showName" />
        <span className="hint block" id="showName-hint">
          <FormattedMessage id="feedback.form.showName.hint" />
        </span>
      </Tick>
    </>
  );
}
