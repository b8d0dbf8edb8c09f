import { type FormEvent, useId } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useKept } from "@/device/useKept";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { TextArea } from "@/ui/fields";
import { fieldErrorsOf } from "@/ui/problem";
import { toast } from "@/ui/toast";
import { KeptNote } from "./KeptNote";
import { answerName, type ReceiptKey, useReceiptActs } from "./receipt.queries";

/** The giver answers what the office asked back. What is written stays on the device until it has arrived. */
export function AnswerForm({ of, messageId }: { of: ReceiptKey; messageId: string }) {
  const intl = useIntl();
  const { answer } = useReceiptActs(of);
  const kept = useKept(answerName(of, messageId), "");
  const id = useId();
  if (kept === undefined) return null;
  const { value: text, keeping, change, forget } = kept;
  const errors = fieldErrorsOf(answer.error).map(({ text }) => ({ field: id, text }));

  async function send(event: FormEvent) {
    event.preventDefault();
    try {
      // Awaited, since the page reads itself again and takes this form away before it is done.
      await answer.mutateAsync({ messageId, text });
    } catch {
      return;
    }
    void forget();
    toast(intl.formatMessage({ id: "receipt.answer.sent" }));
  }

  return (
    <form className="stack mt4" noValidate onSubmit={send}>
      {answer.isError && <ErrorSummary error={answer.error} fields={errors} />}
      <TextArea
        name="text"
        id={id}
        label={intl.formatMessage({ id: "receipt.answer.label" })}
        hint={intl.formatMessage({ id: "receipt.answer.public" })}
        error={errors[0]?.text}
        value={text}
        readOnly={answer.isPending}
        onChange={({ target }) => change(() => target.value)}
      />
      <p>
        <button type="submit" className="btn main" disabled={answer.isPending}>
          <FormattedMessage id="receipt.answer.send" />
        </button>
      </p>
      <KeptNote state={keeping} refused={answer.error} text={text} />
    </form>
  );
}
