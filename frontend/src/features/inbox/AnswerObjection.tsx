import type { FormEvent } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { InboxFeedback } from "@/api/types.gen";
import { useKept } from "@/device/useKept";
import { TextArea } from "@/ui/fields";
import { faultIn, Refused } from "@/ui/Refused";
import { toast } from "@/ui/toast";
import { useAnswerObjection } from "./inbox.queries";

/** The head answers what a giver has against the answer. What is written stays on the device until it is published. */
export function AnswerObjection({ input }: { input: InboxFeedback }) {
  const intl = useIntl();
  const answer = useAnswerObjection(input);
  const kept = useKept(`keberatan/${input.feedback.id}/jawaban`, "");
  if (kept === undefined) return null;
  const { value: text, change, forget } = kept;

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
      {answer.isError && <Refused error={answer.error} />}
      <TextArea
        name="objection-answer"
        className="answer-text"
        label={<FormattedMessage id="inbox.objection.text" />}
        hint={<FormattedMessage id="inbox.objection.hint" />}
        error={faultIn(answer.error, "text")}
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
