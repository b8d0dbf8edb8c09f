import { type FormEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { ReceiptStatus } from "@/api/types.gen";
import { type Kept, useKept } from "@/device/useKept";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { TextArea } from "@/ui/fields";
import { Note } from "@/ui/Note";
import { PlainText } from "@/ui/PlainText";
import { fieldErrorsOf, refusedWith } from "@/ui/problem";
import { toast } from "@/ui/toast";
import { DiscardButton } from "./DiscardButton";
import { ClosedWithText, KeptNote } from "./KeptNote";
import { correctionName, type ReceiptKey, useReceiptActs } from "./receipt.queries";

type ActsProps = { of: ReceiptKey; status: ReceiptStatus; etag: string };

/** Amending and withdrawing, while the window is open. */
export function ReceiptActs({ of, status, etag }: ActsProps) {
  const intl = useIntl();
  const { withdraw } = useReceiptActs(of);
  const [doing, begin] = useState<"nothing" | "amending" | "withdrawing">("nothing");
  const { text, proposedText, components } = status.feedback;
  const proposed = proposedText ?? "";
  const kept = useKept<Written | string>(correctionName(of), { text: text ?? "", proposedText: proposed });
  if (kept === undefined) return null;
  const correction = whole(kept, proposed);
  const isBegun = correction.keeping !== "nothing";

  if (!status.canAmend) {
    return isBegun ? (
      <>
        <blockquote className="quote">
          <PlainText>{inOne(correction.value)}</PlainText>
        </blockquote>
        <ClosedWithText text={inOne(correction.value)} />
      </>
    ) : (
      <Note kind="closed">
        <p>
          <FormattedMessage id={status.feedback.response ? "receipt.settled" : "receipt.closed"} />
        </p>
      </Note>
    );
  }

  function confirm() {
    withdraw.mutate(etag, {
      onSuccess: () => toast(intl.formatMessage({ id: "receipt.withdraw.done" })),
      onSettled: () => begin("nothing"),
    });
  }

  return (
    <section className="stack" aria-labelledby="perbaiki">
      <h2 id="perbaiki">
        <FormattedMessage id="receipt.amend.title" />
      </h2>
      {withdraw.isError && <ErrorSummary error={withdraw.error} />}
      {doing === "amending" || (isBegun && doing === "nothing") ? (
        <AmendForm
          of={of}
          etag={etag}
          correction={correction}
          canPropose={components.length === 1}
          onDone={() => begin("nothing")}
        />
      ) : (
        <p className="row">
          <button type="button" className="btn" onClick={() => begin("amending")}>
            <FormattedMessage id="receipt.amend" />
          </button>
          <button type="button" className="btn danger" onClick={() => begin("withdrawing")}>
            <FormattedMessage id="receipt.withdraw" />
          </button>
        </p>
      )}
      {doing === "withdrawing" && (
        <ConfirmDialog
          danger
          title={<FormattedMessage id="receipt.withdraw.title" />}
          action={<FormattedMessage id="receipt.withdraw" />}
          busy={withdraw.isPending}
          onConfirm={confirm}
          onCancel={() => begin("nothing")}
        >
          <p>
            <FormattedMessage id="receipt.withdraw.body" />
          </p>
        </ConfirmDialog>
      )}
    </section>
  );
}

type Written = { text: string; proposedText: string };

/** A device may still hold a correction as it was kept before the proposal was part of it: the text alone. */
function whole(kept: Kept<Written | string>, proposedText: string): Kept<Written> {
  const read = (value: Written | string) =>
    typeof value === "string" ? { text: value, proposedText } : value;
  return { ...kept, value: read(kept.value), change: (to) => kept.change((before) => to(read(before))) };
}

function inOne({ text, proposedText }: Written) {
  return proposedText ? `${text}\n\n${proposedText}` : text;
}

type AmendProps = {
  of: ReceiptKey;
  etag: string;
  correction: Kept<Written>;
  canPropose: boolean;
  onDone: () => void;
};

/** What is written stays on the device until the service has it, or one gives it up. */
function AmendForm({ of, etag, correction, canPropose, onDone }: AmendProps) {
  const intl = useIntl();
  const { amend } = useReceiptActs(of);
  const { value: written, keeping, change, forget } = correction;
  const faults = fieldErrorsOf(amend.error);
  const faultIn = (name: string) => faults.find(({ field }) => field === name)?.text;
  const stale = refusedWith(amend.error, "changed-meanwhile");

  function end() {
    void forget();
    onDone();
  }

  function save(event: FormEvent) {
    event.preventDefault();
    amend.mutate(
      { text: written.text, proposedText: canPropose ? written.proposedText : null, etag },
      {
        onSuccess: () => {
          toast(intl.formatMessage({ id: "receipt.amend.saved" }));
          end();
        },
      },
    );
  }

  return (
    <form className="stack" noValidate onSubmit={save}>
      {stale ? (
        <Note kind="bad" live="alert">
          <p>
            <FormattedMessage id="receipt.changed" />
          </p>
        </Note>
      ) : (
        amend.isError && <ErrorSummary error={amend.error} />
      )}
      <TextArea
        name="text"
        label={intl.formatMessage({ id: "feedback.form.text" })}
        hint={intl.formatMessage({ id: "receipt.amend.hint" })}
        error={faultIn("text")}
        value={written.text}
        readOnly={amend.isPending}
        onChange={({ target }) => change((before) => ({ ...before, text: target.value }))}
      />
      {canPropose && (
        <TextArea
          name="proposedText"
          label={intl.formatMessage({ id: "feedback.form.proposal" })}
          hint={intl.formatMessage({ id: "feedback.form.proposal.hint" })}
          error={faultIn("proposedText")}
          value={written.proposedText}
          readOnly={amend.isPending}
          onChange={({ target }) => change((before) => ({ ...before, proposedText: target.value }))}
        />
      )}
      <p className="row">
        <button type="submit" className="btn main" disabled={amend.isPending}>
          <FormattedMessage id="receipt.amend.save" />
        </button>
        <DiscardButton isBegun={keeping !== "nothing"} onLeave={end} />
      </p>
      <KeptNote state={keeping} refused={amend.error} text={inOne(written)} />
    </form>
  );
}
