import { type FormEvent, useCallback, useEffect, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { FeedbackKind, Receipt } from "@/api/types.gen";
import { forgetDraft } from "@/device/drafts";
import { useLanguage } from "@/i18n/language";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Picks, TextArea } from "@/ui/fields";
import { type FieldError, fieldErrorsOf } from "@/ui/problem";
import { toast } from "@/ui/toast";
import { ComplaintNote } from "./ComplaintNote";
import { ComponentPicker } from "./ComponentPicker";
import { DeliveryNote } from "./DeliveryNote";
import {
  type Attempt,
  attemptOf,
  draftName,
  emptyFields,
  type FeedbackDraft,
  type FormFields,
  lacksOf,
  lengthOf,
  type Target,
  TEXT_LIMIT,
} from "./feedbackDraft";
import { KeptNote } from "./KeptNote";
import { PersonFields } from "./PersonFields";
import { useDelivery } from "./useDelivery";
import { useKeeping } from "./useKeeping";

const KINDS: FeedbackKind[] = [
  "SUPPORT",
  "OBJECTION",
  "SUGGESTION",
  "QUESTION",
  "CORRECTION",
  "APPRECIATION",
  "COMPLAINT",
];

type FormProps = { target: Target; kept: FeedbackDraft | undefined; onReceived: (receipt: Receipt) => void };

/** Takes one input. What is typed stays on the device until the service has acknowledged it. */
export function FeedbackForm({ target, kept, onReceived }: FormProps) {
  const intl = useIntl();
  const language = useLanguage();
  const [fields, setFields] = useState<FormFields>(kept?.fields ?? emptyFields(target));
  const [lacks, setLacks] = useState<FieldError[]>([]);
  const { keep, rest, lastAttempt, state: keeping } = useKeeping(target, fields, kept);
  const received = useCallback(
    async (receipt: Receipt) => {
      await forgetDraft(draftName(target));
      onReceived(receipt);
    },
    [target, onReceived],
  );
  const { delivery, send, tryNow, stop } = useDelivery({ target, keep, rest, onReceived: received });

  // What was on its way when the page was left goes on its way again, as the same input.
  useEffect(() => {
    if (kept?.attempt) void send(kept.attempt);
  }, [kept, send]);

  const refused = delivery.phase === "refused" ? delivery.error : undefined;
  const busy = delivery.phase === "sending" || delivery.phase === "waiting";
  const errors = lacks.length > 0 ? lacks : fieldErrorsOf(refused);
  const errorAt = (field: string) => errors.find((error) => error.field === field)?.text;
  const length = lengthOf(fields.text);

  function change(changed: Partial<FormFields>) {
    setFields((before) => ({ ...before, ...changed }));
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    const found = lacksOf(fields).map(({ field, message: id }) => ({
      field,
      text: intl.formatMessage({ id }),
    }));
    setLacks(found);
    const attempt = found.length === 0 && sameOrNew(lastAttempt(), attemptOf(target, fields, language));
    if (attempt) void send(attempt);
  }

  async function clear() {
    stop();
    setLacks([]);
    setFields(emptyFields(target));
    await forgetDraft(draftName(target));
    toast(intl.formatMessage({ id: "feedback.form.cleared" }));
  }

  return (
    <form
      className="sheet stack roomy"
      noValidate
      onSubmit={submit}
      aria-label={intl.formatMessage({ id: "feedback.form.title" })}
    >
      {(lacks.length > 0 || refused !== undefined) && <ErrorSummary error={refused} fields={errors} />}
      <fieldset className="stack roomy" disabled={busy}>
        <Picks
          name="kind"
          label={intl.formatMessage({ id: "feedback.form.kind" })}
          options={KINDS.map((kind) => ({
            value: kind,
            label: intl.formatMessage({ id: `feedback.kind.${kind}` }),
          }))}
          value={fields.kind}
          onPick={(kind) => change({ kind })}
          error={errorAt("kind")}
        />
        {fields.kind === "COMPLAINT" && <ComplaintNote />}
        <div>
          <TextArea
            name="text"
            label={intl.formatMessage({ id: "feedback.form.text" })}
            hint={intl.formatMessage({ id: "feedback.form.text.hint" })}
            error={errorAt("text")}
            value={fields.text}
            onChange={({ target: { value } }) => change({ text: value })}
          />
          <p className={length > TEXT_LIMIT ? "wrong-text mt2" : "hint mt2"}>
            <FormattedMessage
              id={length > TEXT_LIMIT ? "ui.count.over" : "ui.count"}
              values={{ count: length, over: length - TEXT_LIMIT, limit: TEXT_LIMIT }}
            />
          </p>
        </div>
        {target.standard && (
          <ComponentPicker chosen={fields.components} onChoose={(components) => change({ components })} />
        )}
        <PersonFields fields={fields} onChange={change} errorAt={errorAt} />
      </fieldset>
      {busy ? (
        <DeliveryNote delivery={delivery} onNow={tryNow} onStop={stop} />
      ) : (
        <>
          <KeptNote state={keeping} refused={refused} text={fields.text} />
          <div className="row">
            <button type="submit" className="btn main wide">
              <FormattedMessage id="feedback.form.send" />
            </button>
            <button type="button" className="btn bare wide" onClick={clear}>
              <FormattedMessage id="feedback.form.clear" />
            </button>
          </div>
        </>
      )}
    </form>
  );
}

/** One text, one key: what was sent before with these words is sent again as it was, not as another input. */
function sameOrNew(before: Attempt | undefined, now: Attempt | undefined) {
  if (before === undefined || now === undefined) return now;
  const { challenge, ...body } = before.body;
  return JSON.stringify(body) === JSON.stringify(now.body) ? before : now;
}
