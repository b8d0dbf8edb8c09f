import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useEffect, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { CommunityElement, IssuedTicket, RegistrationMode, Seats, Session } from "@/api/types.gen";
import { askForChallenge } from "@/device/challenge.queries";
import { forgetDraft } from "@/device/drafts";
import { ProofOfWork, solveInWorker } from "@/device/proof";
import type { Kept } from "@/device/useKept";
import { useLanguage } from "@/i18n/language";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Picks, SelectField, TextField, Tick } from "@/ui/fields";
import { Note } from "@/ui/Note";
import { fieldErrorsOf } from "@/ui/problem";
import { useSession } from "../identity/session";
import { NeedFields } from "./NeedFields";
import { type Attempt, type Secret, send } from "./registration.queries";
import { attemptOf, draftName, type FormFields, type RegistrationDraft } from "./registrationDraft";

type FormProps = {
  session: Session;
  seats: Seats;
  invitation: Secret | undefined;
  draft: Kept<RegistrationDraft>;
  onRegistered: (ticket: IssuedTicket) => void;
};

/** Takes one registration. What is filled in stays on the device until the service has acknowledged it. */
export function RegisterForm({ session, seats, invitation, draft, onRegistered }: FormProps) {
  const intl = useIntl();
  const language = useLanguage();
  const member = useSession().status === "member";
  const needsProof = !member && invitation === undefined;
  const [work] = useState(() => new ProofOfWork(askForChallenge, solveInWorker));
  useEffect(() => {
    if (needsProof) work.begin();
  }, [needsProof, work]);

  const sending = useMutation({
    mutationFn: async (attempt: Attempt) => {
      const proof = needsProof ? { challenge: await work.take() } : {};
      return send({
        session: session.id,
        key: attempt.key,
        body: { ...attempt.body, ...proof },
        invitation,
      });
    },
    onSuccess: async (ticket) => {
      await forgetDraft(draftName(session.id, invitation));
      onRegistered(ticket);
    },
  });

  const { fields } = draft.value;
  const errors = fieldErrorsOf(sending.error);
  const errorAt = (field: string) => errors.find((error) => error.field === field)?.text;
  const change = (changed: Partial<FormFields>) =>
    void draft.change((before) => ({ ...before, fields: { ...before.fields, ...changed } }));
  const text = (name: "name" | "organisation" | "contact") => ({
    name,
    label: intl.formatMessage({ id: `registration.${name}` }),
    error: errorAt(name),
    value: fields[name],
    onChange: ({ target }: { target: { value: string } }) => change({ [name]: target.value }),
  });
  const consent = (name: "consentName" | "consentPhoto" | "consentContact") => (
    <Tick name={name} checked={fields[name]} onChange={({ target }) => change({ [name]: target.checked })}>
      <FormattedMessage id={`registration.${name}`} />
    </Tick>
  );

  async function submit(event: FormEvent) {
    event.preventDefault();
    const attempt = attemptOf(draft.value, language, invitation);
    await draft.change((before) => ({ ...before, attempt }));
    sending.mutate(attempt);
  }

  return (
    <form
      className="sheet stack roomy"
      noValidate
      onSubmit={submit}
      aria-label={intl.formatMessage({ id: "registration.title" })}
    >
      {sending.isError && <ErrorSummary error={sending.error} fields={errors} />}
      <fieldset className="stack roomy" disabled={sending.isPending}>
        {session.method === "HYBRID" && (
          <Picks<RegistrationMode>
            name="mode"
            label={intl.formatMessage({ id: "registration.mode" })}
            options={(["IN_PERSON", "ONLINE"] as const).map((value) => ({
              value,
              label: intl.formatMessage({ id: `registration.mode.${value}` }),
            }))}
            value={fields.mode}
            onPick={(mode) => change({ mode })}
            error={errorAt("mode")}
          />
        )}
        <TextField {...text("name")} autoComplete="name" />
        {!invitation && (
          <SelectField
            name="element"
            label={intl.formatMessage({ id: "registration.element" })}
            error={errorAt("element")}
            value={fields.element}
            onChange={({ target }) => change({ element: target.value as CommunityElement | "" })}
          >
            <option value="">{intl.formatMessage({ id: "registration.element.choose" })}</option>
            {seats.elements.map(({ element }) => (
              <option key={element} value={element}>
                {intl.formatMessage({ id: `feedback.element.${element}` })}
              </option>
            ))}
          </SelectField>
        )}
        <SeatsLeft session={session} seats={seats} fields={fields} />
        <TextField
          {...text("organisation")}
          autoComplete="organization"
          hint={intl.formatMessage({ id: "ui.optional" })}
        />
        <TextField
          {...text("contact")}
          autoComplete="email"
          hint={intl.formatMessage({ id: "registration.contact.hint" })}
        />
        <NeedFields fields={fields} onChange={change} error={errorAt("needsNote")} />
        <div className="stack">
          <p className="hint">
            <FormattedMessage id="registration.notice" />{" "}
            <Link to="/privasi" target="_blank">
              <FormattedMessage id="registration.notice.more" />
            </Link>
          </p>
          {consent("consentName")}
          {consent("consentPhoto")}
          {consent("consentContact")}
        </div>
      </fieldset>
      <p>
        <button type="submit" className="btn main wide" disabled={sending.isPending}>
          <FormattedMessage id={sending.isPending ? "registration.sending" : "registration.send"} />
        </button>
      </p>
      {draft.keeping === "kept" && (
        <Note kind="local">
          <p>
            <FormattedMessage id="registration.kept" />
          </p>
        </Note>
      )}
    </form>
  );
}

/** What people of the element chosen find; those who take part online of a hall's session take no seat. */
function SeatsLeft({ session, seats, fields }: { session: Session; seats: Seats; fields: FormFields }) {
  const free = seats.elements.find(({ element }) => element === fields.element)?.free;
  if (typeof free !== "number" || (session.method === "HYBRID" && fields.mode === "ONLINE")) return null;
  return (
    <p className="hint" role="status">
      <FormattedMessage id="registration.free" values={{ free }} />
    </p>
  );
}
