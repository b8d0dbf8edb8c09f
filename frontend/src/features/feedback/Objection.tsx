import { type FormEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { FeedbackObjection, ReceiptStatus } from "@/api/types.gen";
import { useKept } from "@/device/useKept";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { TextArea } from "@/ui/fields";
import { HourglassIcon, SealIcon, SpeechIcon } from "@/ui/icons";
import { PlainText } from "@/ui/PlainText";
import { fieldErrorsOf } from "@/ui/problem";
import { ThreadStep } from "@/ui/Thread";
import { shortDate } from "@/ui/time";
import { toast } from "@/ui/toast";
import { KeptNote } from "./KeptNote";
import { objectionName, type ReceiptKey, useReceiptActs } from "./receipt.queries";

const TEXT_LIMIT = 2_000;

/** What the giver has against the answer, what the head said to it, and the way on (PP 96/2012 art 28). */
export function ObjectionSteps({ objection }: { objection: FeedbackObjection }) {
  const intl = useIntl();
  const day = (instant: string) => <time dateTime={instant}>{shortDate(intl, instant)}</time>;
  return (
    <>
      <ThreadStep
        icon={<SpeechIcon />}
        title={<FormattedMessage id="receipt.objected" />}
        when={day(objection.madeAt)}
      >
        <PlainText>{objection.text}</PlainText>
      </ThreadStep>
      {objection.answer && objection.answeredAt ? (
        <ThreadStep
          official
          icon={<SealIcon />}
          title={<FormattedMessage id="receipt.objection.answered" />}
          when={day(objection.answeredAt)}
        >
          <PlainText>{objection.answer}</PlainText>
          <p className="sm muted">
            <FormattedMessage id="receipt.ombudsman" />
          </p>
        </ThreadStep>
      ) : (
        <ThreadStep
          future
          icon={<HourglassIcon />}
          title={<FormattedMessage id="receipt.objection.waiting" />}
        >
          <p>
            <FormattedMessage id="receipt.objection.waiting.body" />
          </p>
        </ThreadStep>
      )}
    </>
  );
}

/** Says once that one is not content. What is written stays on the device until it has arrived. */
export function ObjectionForm({ of, status }: { of: ReceiptKey; status: ReceiptStatus }) {
  const intl = useIntl();
  const { object } = useReceiptActs(of);
  const kept = useKept(objectionName(of), "");
  const [begun, begin] = useState(false);
  if (kept === undefined || !status.canObject) return null;
  const { value: text, keeping, change, forget } = kept;
  const errors = fieldErrorsOf(object.error);

  async function send(event: FormEvent) {
    event.preventDefault();
    try {
      await object.mutateAsync({ text });
    } catch {
      return;
    }
    void forget();
    toast(intl.formatMessage({ id: "receipt.objection.sent" }));
  }

  return (
    <section className="stack" aria-labelledby="keberatan">
      <h2 id="keberatan">
        <FormattedMessage id="receipt.objection.title" />
      </h2>
      <p>
        <FormattedMessage id="receipt.objection.body" />
      </p>
      {begun || keeping !== "nothing" ? (
        <form className="stack" noValidate onSubmit={send}>
          {object.isError && <ErrorSummary error={object.error} fields={errors} />}
          <TextArea
            name="text"
            label={<FormattedMessage id="receipt.objection.label" />}
            hint={<FormattedMessage id="receipt.objection.hint" />}
            error={errors.find(({ field }) => field === "text")?.text}
            maxLength={TEXT_LIMIT}
            value={text}
            readOnly={object.isPending}
            onChange={({ target }) => change(() => target.value)}
          />
          <KeptNote state={keeping} refused={object.error} text={text} />
          <p className="row">
            <button type="submit" className="btn main" disabled={object.isPending}>
              <FormattedMessage id="receipt.objection.send" />
            </button>
            <button
              type="button"
              className="btn bare"
              onClick={() => {
                void forget();
                begin(false);
              }}
            >
              <FormattedMessage id="ui.cancel" />
            </button>
          </p>
        </form>
      ) : (
        <p>
          <button type="button" className="btn" onClick={() => begin(true)}>
            <FormattedMessage id="receipt.objection" />
          </button>
        </p>
      )}
      <p className="sm muted">
        <FormattedMessage id="receipt.ombudsman" />
      </p>
    </section>
  );
}
