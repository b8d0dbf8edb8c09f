import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { InboxFeedback, VerificationBasis } from "@/api/types.gen";
import { useFormDraft } from "@/device/useFormDraft";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Picks, TextArea } from "@/ui/fields";
import { said } from "@/ui/form";
import { MoveDialog } from "@/ui/MoveDialog";
import { PlainText } from "@/ui/PlainText";
import { HowVerified, SpeaksFor } from "@/ui/SpeaksFor";
import { toast } from "@/ui/toast";
import { useVerify, useWithdrawVerification } from "./organisation.queries";

const BASES = [
  "LETTER_OF_MANDATE",
  "KNOWN_CONTACT",
  "CALL_BACK",
  "ORGANISATION_ACCOUNT",
] as const satisfies VerificationBasis[];

type OfProps = { input: InboxFeedback; mayVerify: boolean };

/** For whom the giver speaks, how the office made sure of it, and the ways to do so and to take it back. */
export function OrganisationOfInput({ input, mayVerify }: OfProps) {
  const intl = useIntl();
  const [open, setOpen] = useState<"verify" | "withdraw">();
  const { feedback, verification } = input;
  if (!feedback.organisation) return null;
  const close = () => setOpen(undefined);
  return (
    <section className="stack" aria-label={intl.formatMessage({ id: "inbox.organisation" })}>
      <p>
        <SpeaksFor said={feedback} />
      </p>
      <HowVerified said={feedback} />
      {verification && (
        <p className="sm muted">
          <FormattedMessage id="inbox.organisation.by" values={{ name: <bdi>{verification.byName}</bdi> }} />
        </p>
      )}
      {verification?.note && (
        <blockquote className="quote sm">
          <PlainText>{verification.note}</PlainText>
        </blockquote>
      )}
      {mayVerify && feedback.state !== "WITHDRAWN" && (
        <p>
          <button
            type="button"
            className="btn"
            onClick={() => setOpen(feedback.organisationVerification ? "withdraw" : "verify")}
          >
            <FormattedMessage
              id={
                feedback.organisationVerification
                  ? "inbox.organisation.withdraw"
                  : "inbox.organisation.verify"
              }
            />
          </button>
        </p>
      )}
      {open === "verify" && <Verify input={input} onClose={close} />}
      {open === "withdraw" && <Withdraw input={input} onClose={close} />}
    </section>
  );
}

type DialogProps = { input: InboxFeedback; onClose: () => void };

function Verify({ input, onClose }: DialogProps) {
  const intl = useIntl();
  const verify = useVerify(input);
  const [basis, setBasis] = useState<VerificationBasis>();
  const [missing, setMissing] = useState(false);
  const choose = missing ? intl.formatMessage({ id: "inbox.organisation.basis.missing" }) : undefined;
  const draft = useFormDraft(`organisasi/${input.feedback.id}`);

  function send(form: FormData) {
    setMissing(basis === undefined);
    if (basis === undefined) return;
    const note = said(form, "organisation-note");
    verify.mutate(
      { basis, ...(note && { note }) },
      {
        onSuccess: () => {
          void draft.forget();
          toast(intl.formatMessage({ id: "inbox.organisation.verified" }));
          onClose();
        },
      },
    );
  }

  return (
    <MoveDialog
      title={
        <FormattedMessage
          id="inbox.organisation.verify.title"
          values={{ organisation: <bdi>{input.feedback.organisation}</bdi> }}
        />
      }
      action={<FormattedMessage id="inbox.organisation.verify" />}
      error={verify.error}
      lacks={choose ? [{ field: "organisation-basis", text: choose }] : []}
      busy={verify.isPending}
      draft={draft}
      onSend={send}
      onClose={onClose}
    >
      <p>
        <FormattedMessage id="inbox.organisation.verify.body" />
      </p>
      <Picks
        name="organisation-basis"
        label={<FormattedMessage id="inbox.organisation.basis" />}
        options={BASES.map((value) => ({
          value,
          label: <FormattedMessage id={`feedback.basis.${value}`} />,
        }))}
        value={basis}
        onPick={setBasis}
        error={choose}
      />
      <TextArea
        name="organisation-note"
        label={<FormattedMessage id="inbox.organisation.note" />}
        hint={<FormattedMessage id="inbox.organisation.note.hint" />}
        error={undefined}
        rows={2}
        maxLength={500}
      />
    </MoveDialog>
  );
}

function Withdraw({ input, onClose }: DialogProps) {
  const intl = useIntl();
  const withdraw = useWithdrawVerification(input);
  return (
    <ConfirmDialog
      danger
      title={<FormattedMessage id="inbox.organisation.withdraw.title" />}
      action={<FormattedMessage id="inbox.organisation.withdraw" />}
      busy={withdraw.isPending}
      onCancel={onClose}
      onConfirm={() =>
        withdraw.mutate(undefined, {
          onSuccess: () => {
            toast(intl.formatMessage({ id: "inbox.organisation.withdrawn" }));
            onClose();
          },
        })
      }
    >
      {withdraw.isError && <ErrorSummary error={withdraw.error} />}
      <p>
        <FormattedMessage id="inbox.organisation.withdraw.body" />
      </p>
    </ConfirmDialog>
  );
}
