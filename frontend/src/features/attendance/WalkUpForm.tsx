import { type FormEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { AttendingElement, Sex, WalkUp } from "@/api/types.gen";
import { useFormDraft } from "@/device/useFormDraft";
import { DraftChoice, DraftNote } from "@/ui/DraftNote";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { elementName } from "@/ui/elementName";
import { ELEMENTS } from "@/ui/elements";
import { SelectField, TextField, Tick } from "@/ui/fields";
import { said, saidOrNull } from "@/ui/form";
import { SignaturePad } from "@/ui/SignaturePad";

/** Which notice stands above the consents, see /privasi. */
const NOTICE = "2026-11";

/** What is known already of somebody whose ticket holds no seat. */
export interface Known {
  name?: string | undefined;
  organisation?: string | undefined;
  element?: AttendingElement | undefined;
}

type WalkUpProps = {
  session: string;
  known: Known;
  onEntered: (walkUp: WalkUp, signature: string | undefined) => void;
  onCancel: () => void;
};

/** Takes down somebody without a ticket. Name and element are asked for here, since there may be no network to do so. */
export function WalkUpForm({ session, known, onEntered, onCancel }: WalkUpProps) {
  const intl = useIntl();
  // One of whom something is known is somebody else than the one before.
  const draft = useFormDraft(`tamu/${session}/${known.name ?? ""}`);
  const [signature, setSignature] = useState<string>();
  const [missing, setMissing] = useState<{ press: number; fields: string[] }>({ press: 0, fields: [] });

  function enter(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const empty = ["name", "element"].filter((field) => said(form, field) === "");
    if (empty.length > 0) return setMissing(({ press }) => ({ press: press + 1, fields: empty }));
    const consents = {
      name: form.has("consentName"),
      photo: form.has("consentPhoto"),
      contact: form.has("consentContact"),
    };
    const agreed = Object.values(consents).some(Boolean);
    onEntered(
      {
        visitor: {
          name: said(form, "name"),
          position: saidOrNull(form, "position"),
          organisation: saidOrNull(form, "organisation"),
          element: said(form, "element") as AttendingElement,
          sex: saidOrNull(form, "sex") as Sex | null,
          contact: saidOrNull(form, "contact"),
        },
        ...(agreed && { consents: { ...consents, notice: NOTICE } }),
      },
      signature,
    );
    void draft.forget();
  }

  const empty = intl.formatMessage({ id: "desk.walkUp.empty" });
  const faultIn = (field: string) => (missing.fields.includes(field) ? empty : undefined);
  return (
    <form ref={draft.ref} className="card stack" aria-labelledby="tamu" noValidate onSubmit={enter}>
      <h3 id="tamu">
        <FormattedMessage id="desk.walkUp" />
      </h3>
      {missing.fields.length > 0 && (
        <ErrorSummary key={missing.press} fields={missing.fields.map((field) => ({ field, text: empty }))} />
      )}
      <TextField
        name="name"
        label={<FormattedMessage id="desk.walkUp.name" />}
        defaultValue={known.name}
        maxLength={200}
        autoComplete="off"
        error={faultIn("name")}
      />
      <TextField
        name="organisation"
        label={<FormattedMessage id="desk.walkUp.organisation" />}
        defaultValue={known.organisation}
        maxLength={200}
        autoComplete="off"
        error={undefined}
      />
      <TextField
        name="position"
        label={<FormattedMessage id="desk.walkUp.position" />}
        maxLength={200}
        autoComplete="off"
        error={undefined}
      />
      <SelectField
        name="element"
        label={<FormattedMessage id="desk.walkUp.element" />}
        defaultValue={known.element ?? ""}
        error={faultIn("element")}
      >
        <option value="">{intl.formatMessage({ id: "desk.walkUp.choose" })}</option>
        {[...ELEMENTS, "PROVIDER" as const].map((element) => (
          <option key={element} value={element}>
            {elementName(intl, element)}
          </option>
        ))}
      </SelectField>
      <SelectField
        name="sex"
        label={<FormattedMessage id="desk.walkUp.sex" />}
        defaultValue=""
        error={undefined}
      >
        <option value="">{intl.formatMessage({ id: "desk.walkUp.unsaid" })}</option>
        <option value="L">{intl.formatMessage({ id: "desk.walkUp.sex.L" })}</option>
        <option value="P">{intl.formatMessage({ id: "desk.walkUp.sex.P" })}</option>
      </SelectField>
      <TextField
        name="contact"
        label={<FormattedMessage id="desk.walkUp.contact" />}
        hint={<FormattedMessage id="desk.walkUp.contact.hint" />}
        maxLength={200}
        autoComplete="off"
        error={undefined}
      />
      <fieldset className="field">
        <legend>
          <FormattedMessage id="desk.walkUp.consents" />
        </legend>
        <p className="hint">
          <FormattedMessage id="desk.walkUp.notice" />
        </p>
        <Tick name="consentName">
          <FormattedMessage id="desk.walkUp.consent.name" />
        </Tick>
        <Tick name="consentPhoto">
          <FormattedMessage id="desk.walkUp.consent.photo" />
        </Tick>
        <Tick name="consentContact">
          <FormattedMessage id="desk.walkUp.consent.contact" />
        </Tick>
      </fieldset>
      <SignaturePad label={intl.formatMessage({ id: "desk.sign" })} onDrawn={setSignature} />
      <DraftChoice draft={draft} />
      <p className="row">
        <button type="submit" className="btn main">
          <FormattedMessage id={signature === undefined ? "desk.walkUp.enterOnPaper" : "desk.walkUp.enter"} />
        </button>
        <button type="button" className="btn bare" onClick={onCancel}>
          <FormattedMessage id="ui.cancel" />
        </button>
      </p>
      <DraftNote draft={draft} />
    </form>
  );
}
