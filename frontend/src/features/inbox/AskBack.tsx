import type { FormEvent } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { InboxFeedback } from "@/api/types.gen";
import { TextArea } from "@/ui/fields";
import { said } from "@/ui/form";
import { faultIn, Refused } from "@/ui/Refused";
import { toast } from "@/ui/toast";
import { useAsk } from "./inbox.queries";

/** Asks the giver back; they answer on the page of their receipt. */
export function AskBack({ input, onDone }: { input: InboxFeedback; onDone: () => void }) {
  const intl = useIntl();
  const ask = useAsk(input);

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    ask.mutate(
      { text: said(new FormData(event.currentTarget), "text") },
      {
        onSuccess: () => {
          toast(intl.formatMessage({ id: "inbox.asked" }));
          onDone();
        },
      },
    );
  }

  return (
    <form className="stack" noValidate onSubmit={send}>
      {ask.isError && <Refused error={ask.error} />}
      <TextArea
        name="text"
        className="answer-text"
        label={<FormattedMessage id="inbox.ask.text" />}
        hint={<FormattedMessage id="inbox.ask.hint" />}
        error={faultIn(ask.error, "text")}
      />
      <p className="row">
        <button type="submit" className="btn main" disabled={ask.isPending}>
          <FormattedMessage id="inbox.ask.send" />
        </button>
        <button type="button" className="btn bare" onClick={onDone}>
          <FormattedMessage id="ui.cancel" />
        </button>
      </p>
    </form>
  );
}
