import { type FormEvent, useId, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useKept } from "@/device/useKept";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { TextArea } from "@/ui/fields";
import { Note } from "@/ui/Note";
import { fieldErrorsOf } from "@/ui/problem";
import { toast } from "@/ui/toast";
import { correctionName, type PassKey, useCorrect } from "./own-lines.queries";

type FormProps = { of: PassKey; lineId: string; number: number };

/** Asks for a correction of one line. What is written stays on the device until it has arrived. */
export function CorrectionForm({ of, lineId, number }: FormProps) {
  const intl = useIntl();
  const correct = useCorrect(of, lineId);
  const kept = useKept(correctionName(of, lineId), "");
  const [asked, ask] = useState(false);
  const id = useId();
  if (kept === undefined) return null;
  const { value: text, keeping, change, forget } = kept;
  if (!asked && text === "") {
    return (
      <p>
        <button type="button" className="btn" onClick={() => ask(true)}>
          <FormattedMessage id="ownLines.correct" />
          <span className="vh"> {number}</span>
        </button>
      </p>
    );
  }
  const errors = fieldErrorsOf(correct.error).map((error) => ({ field: id, text: error.text }));

  async function send(event: FormEvent) {
    event.preventDefault();
    try {
      await correct.mutateAsync(text);
    } catch {
      return;
    }
    ask(false);
    void forget();
    toast(intl.formatMessage({ id: "ownLines.sent" }));
  }

  return (
    <form
      className="stack"
      aria-label={intl.formatMessage({ id: "ownLines.correct.line" }, { number })}
      noValidate
      onSubmit={send}
    >
      {correct.isError && <ErrorSummary error={correct.error} fields={errors} />}
      <TextArea
        name="text"
        id={id}
        label={<FormattedMessage id="ownLines.text" />}
        hint={<FormattedMessage id="ownLines.text.hint" />}
        error={errors[0]?.text}
        rows={3}
        value={text}
        readOnly={correct.isPending}
        onChange={({ target }) => change(() => target.value)}
      />
      {keeping === "kept" && (
        <p className="sm muted" role="status">
          <FormattedMessage id="ownLines.kept" />
        </p>
      )}
      {keeping === "refused" && (
        <Note kind="bad" live="alert">
          <p>
            <FormattedMessage id="ownLines.unkept" />
          </p>
        </Note>
      )}
      <p className="row">
        <button type="submit" className="btn main" disabled={correct.isPending}>
          <FormattedMessage id="ownLines.send" />
        </button>
        <button
          type="button"
          className="btn bare"
          disabled={correct.isPending}
          onClick={() => {
            ask(false);
            void forget();
          }}
        >
          <FormattedMessage id="ui.cancel" />
        </button>
      </p>
    </form>
  );
}
