import type { UseMutationResult } from "@tanstack/react-query";
import { type FormEvent, type ReactNode, useId, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useForgetArrived } from "@/device/useForgetArrived";
import { useKept } from "@/device/useKept";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { TextArea } from "@/ui/fields";
import { Note } from "@/ui/Note";
import { PlainText } from "@/ui/PlainText";
import { fieldErrorsOf } from "@/ui/problem";
import { toast } from "@/ui/toast";
import { DiscardButton } from "./DiscardButton";
import { CopyButton, KeptNote } from "./KeptNote";

const TEXT_LIMIT = 2_000;

type OnceProps = {
  /** Where its words begin; `.title`, `.body` and the others stand behind it. */
  words: "receipt.objection" | "receipt.appeal";
  /** Under which name the device keeps it. */
  name: string;
  /** Whether it can be said. */
  may: boolean;
  /** What was said, once it was. */
  said: string | undefined;
  act: UseMutationResult<unknown, Error, { text: string }>;
  /** What stands below. */
  children?: ReactNode;
};

/** What a giver may say once about their input. It stays on the device until it has arrived, also when it comes too late. */
export function OnceForm({ words, name, may, said, act, children }: OnceProps) {
  const intl = useIntl();
  const title = useId();
  const kept = useKept(name, "");
  useForgetArrived(name, said);
  const [begun, begin] = useState(false);
  if (kept === undefined) return null;
  const { value: text, keeping, change, forget } = kept;
  if (!may) {
    return keeping === "nothing" || said !== undefined ? null : <TooLate words={words} text={text} />;
  }
  // Other forms of the page have a text too.
  const field = `${title}-text`;
  const errors = fieldErrorsOf(act.error).map(({ text }) => ({ field, text }));

  async function send(event: FormEvent) {
    event.preventDefault();
    try {
      await act.mutateAsync({ text });
    } catch {
      return;
    }
    void forget();
    toast(intl.formatMessage({ id: `${words}.sent` }));
  }

  return (
    <section className="stack" aria-labelledby={title}>
      <h2 id={title}>
        <FormattedMessage id={`${words}.title`} />
      </h2>
      <p>
        <FormattedMessage id={`${words}.body`} />
      </p>
      {begun || keeping !== "nothing" ? (
        <form className="stack" noValidate onSubmit={send}>
          {act.isError && <ErrorSummary error={act.error} fields={errors} />}
          <TextArea
            name="text"
            id={field}
            label={<FormattedMessage id={`${words}.label`} />}
            hint={<FormattedMessage id={`${words}.hint`} />}
            error={errors[0]?.text}
            maxLength={TEXT_LIMIT}
            value={text}
            readOnly={act.isPending}
            onChange={({ target }) => change(() => target.value)}
          />
          <p className="row">
            <button type="submit" className="btn main" disabled={act.isPending}>
              <FormattedMessage id={`${words}.send`} />
            </button>
            <DiscardButton
              isBegun={keeping !== "nothing"}
              onLeave={() => {
                void forget();
                begin(false);
              }}
            />
          </p>
          <KeptNote state={keeping} refused={act.error} text={text} />
        </form>
      ) : (
        <p>
          <button type="button" className="btn" onClick={() => begin(true)}>
            <FormattedMessage id={words} />
          </button>
        </p>
      )}
      {children}
    </section>
  );
}

/** What was written and cannot be sent any more is not lost. */
function TooLate({ words, text }: { words: OnceProps["words"]; text: string }) {
  return (
    <>
      <blockquote className="quote">
        <PlainText>{text}</PlainText>
      </blockquote>
      <Note kind="closed" live="status">
        <p>
          <FormattedMessage id={`${words}.late`} />
        </p>
        <p>
          <CopyButton text={text} />
        </p>
      </Note>
    </>
  );
}
