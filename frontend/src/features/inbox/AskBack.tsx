import type { FormEvent } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { InboxFeedback } from "@/api/types.gen";
import { useForgetArrived } from "@/device/useForgetArrived";
import { type Kept, useKept } from "@/device/useKept";
import { OnDevice } from "@/ui/DraftNote";
import { TextArea } from "@/ui/fields";
import { faultIn, Refused } from "@/ui/Refused";
import { toast } from "@/ui/toast";
import { useAsk } from "./inbox.queries";

/** What one asks the giver, until it has been asked; other rows may be looked at meanwhile. */
export function useQuestion({ feedback }: InboxFeedback, author: string) {
  const name = `tanya-balik/${author}/${feedback.id}`;
  const last = feedback.messages.at(-1);
  useForgetArrived(name, last?.official ? last.text : undefined);
  return useKept(name, "");
}

type AskProps = { input: InboxFeedback; question: Kept<string>; onDone: () => void };

/** Asks the giver back; they answer on the page of their receipt. */
export function AskBack({ input, question, onDone }: AskProps) {
  const intl = useIntl();
  const ask = useAsk(input);

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    ask.mutate(
      { text: question.value.trim() },
      {
        onSuccess: () => {
          void question.forget();
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
        value={question.value}
        readOnly={ask.isPending}
        onChange={({ target }) => question.change(() => target.value)}
      />
      <p className="row">
        <button type="submit" className="btn main" disabled={ask.isPending}>
          <FormattedMessage id="inbox.ask.send" />
        </button>
        <button type="button" className="btn bare" onClick={onDone}>
          <FormattedMessage id="ui.cancel" />
        </button>
      </p>
      <OnDevice keeping={question.keeping} onDiscard={() => void question.forget()} />
    </form>
  );
}
