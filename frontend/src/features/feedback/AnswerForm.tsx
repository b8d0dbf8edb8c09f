import { type FormEvent, useId, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { TextArea } from "@/ui/fields";
import { fieldErrorsOf } from "@/ui/problem";
import { toast } from "@/ui/toast";
import { type ReceiptKey, useReceiptActs } from "./receipt.queries";

/** The giver answers what the office asked back. */
export function AnswerForm({ of, messageId }: { of: ReceiptKey; messageId: string }) {
  const intl = useIntl();
  const { answer } = useReceiptActs(of);
  const [text, setText] = useState("");
  const id = useId();
  const errors = fieldErrorsOf(answer.error).map(({ text }) => ({ field: id, text }));

  function send(event: FormEvent) {
    event.preventDefault();
    answer.mutate(
      { messageId, text },
      { onSuccess: () => toast(intl.formatMessage({ id: "receipt.answer.sent" })) },
    );
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
        onChange={({ target }) => setText(target.value)}
      />
      <p>
        <button type="submit" className="btn main" disabled={answer.isPending}>
          <FormattedMessage id="receipt.answer.send" />
        </button>
      </p>
    </form>
  );
}
