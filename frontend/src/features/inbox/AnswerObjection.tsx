import type { FormEvent } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { InboxFeedback } from "@/api/types.gen";
import { useForgetOwnArrived, useOwnKept } from "@/device/ownKept";
import { TextArea } from "@/ui/fields";
import { rowErrorsOf } from "@/ui/problem";
import { Refused } from "@/ui/Refused";
import { toast } from "@/ui/toast";
import { useAnswerObjection } from "./inbox.queries";

const FIELD = "objection-answer";

/** The head answers what a giver has against the answer. What is written stays on the device until it is published. */
export function AnswerObjection({ input }: { input: InboxFeedback }) {
  const intl = useIntl();
  const answer = useAnswerObjection(input);
  const kept = useOwnKept("keberatan", restOf(input), "");
  if (kept === undefined) return null;
  const { value: text, change, forget } = kept;
  // The answer to the input has a text on this page too.
  const faults = rowErrorsOf(answer.error).map(({ text }) => ({ field: FIELD, text }));

  async function send(event: FormEvent) {
    event.preventDefault();
    try {
      await answer.mutateAsync({ text });
    } catch {
      return;
    }
    void forget();
    toast(intl.formatMessage({ id: "inbox.objection.sent" }));
  }

  return (
    <form className="stack" noValidate onSubmit={send}>
      {answer.isError && <Refused error={answer.error} fields={faults} />}
      <TextArea
        name={FIELD}
        className="answer-text"
        label={<FormattedMessage id="inbox.objection.text" />}
        hint={<FormattedMessage id="inbox.objection.hint" />}
        error={faults[0]?.text}
        value={text}
        readOnly={answer.isPending}
        onChange={({ target }) => change(() => target.value)}
      />
      <p>
        <button type="submit" className="btn main" disabled={answer.isPending}>
          <FormattedMessage id="inbox.objection.send" />
        </button>
      </p>
    </form>
  );
}

/** For where the form is not shown any more, since the answer stands there. */
export function useForgetObjectionAnswer(input: InboxFeedback) {
  useForgetOwnArrived("keberatan", restOf(input), input.feedback.objection?.answer);
}

function restOf({ feedback }: InboxFeedback) {
  return `${feedback.id}/jawaban`;
}
