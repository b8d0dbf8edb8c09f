import type { FormEvent } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { CommunityElement, Stakeholder, StakeholderPlan } from "@/api/types.gen";
import { useFormDraft } from "@/device/useFormDraft";
import { DraftChoice, DraftNote } from "@/ui/DraftNote";
import { ELEMENTS } from "@/ui/elements";
import { SelectField, TextArea, TextField } from "@/ui/fields";
import { said, saidOrNull } from "@/ui/form";
import { versionOf } from "@/ui/held";
import { faultIn, Refused } from "@/ui/Refused";

type FormProps = {
  /** Left out when one is entered. */
  of?: Stakeholder;
  error: unknown;
  busy: boolean;
  /** Of what the form is filled from. */
  etag?: string;
  unitId: string;
  /** What is sent stays on the device until `forget` is called. */
  onSave: (plan: StakeholderPlan, forget: () => void) => void;
};

/** What a unit keeps of somebody it asks. */
export function StakeholderForm({ of, etag, unitId, error, busy, onSave }: FormProps) {
  const intl = useIntl();
  const draft = useFormDraft(of ? `pemangku/${of.id}` : `pemangku-baru/${unitId}`, {
    etag: etag && versionOf(etag),
  });
  const text = (name: "organisation" | "region" | "name" | "position" | "contact") => ({
    name,
    label: intl.formatMessage({ id: `stakeholder.${name}` }),
    hint: name === "organisation" ? undefined : intl.formatMessage({ id: "ui.optional" }),
    defaultValue: of?.[name] ?? "",
    error: faultIn(error, name),
  });

  function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const plan: StakeholderPlan = {
      organisation: said(form, "organisation"),
      element: said(form, "element") as CommunityElement,
      region: saidOrNull(form, "region"),
      name: saidOrNull(form, "name"),
      position: saidOrNull(form, "position"),
      contact: saidOrNull(form, "contact"),
      note: saidOrNull(form, "note"),
    };
    onSave(plan, () => void draft.forget());
  }

  return (
    <form ref={draft.ref} className="stack" noValidate onSubmit={save}>
      {error ? <Refused error={error} /> : null}
      <TextField {...text("organisation")} />
      <SelectField
        name="element"
        label={<FormattedMessage id="stakeholder.element" />}
        defaultValue={of?.element ?? ELEMENTS[0]}
        error={faultIn(error, "element")}
      >
        {ELEMENTS.map((element) => (
          <option key={element} value={element}>
            {intl.formatMessage({ id: `feedback.element.${element}` })}
          </option>
        ))}
      </SelectField>
      <TextField {...text("region")} />
      <TextField {...text("name")} />
      <TextField {...text("position")} />
      <TextField {...text("contact")} />
      <TextArea
        name="note"
        label={<FormattedMessage id="stakeholder.note" />}
        hint={<FormattedMessage id="ui.optional" />}
        defaultValue={of?.note ?? ""}
        error={faultIn(error, "note")}
      />
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
