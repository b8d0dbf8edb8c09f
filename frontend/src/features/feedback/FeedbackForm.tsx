import { type FormEvent, useEffect, useEffectEvent, useRef, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { FeedbackKind, Receipt } from "@/api/types.gen";
import { deviceToken } from "@/device/device";
import { forgetDraft } from "@/device/drafts";
import type { Kept } from "@/device/useKept";
import { useLanguage } from "@/i18n/language";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Picks, TextArea } from "@/ui/fields";
import { type FieldError, fieldErrorsOf, refusedWith } from "@/ui/problem";
import { toast } from "@/ui/toast";
import { ComplaintNote } from "./ComplaintNote";
import { ComponentPicker } from "./ComponentPicker";
import { DeliveryNote } from "./DeliveryNote";
import {
  attemptOf,
  changed,
  confirmed,
  declined,
  draftName,
  type FeedbackDraft,
  type FormFields,
  lacksOf,
  lengthOf,
  type Target,
  TEXT_LIMIT,
  takenBack,
} from "./feedbackDraft";
import { KeptNote } from "./KeptNote";
import { PersonFields } from "./PersonFields";
import { useDelivery } from "./useDelivery";

const KINDS: FeedbackKind[] = [
  "SUPPORT",
  "OBJECTION",
  "SUGGESTION",
  "QUESTION",
  "CORRECTION",
  "APPRECIATION",
  "COMPLAINT",
];

export type FormProps = {
  target: Target;
  draft: Kept<FeedbackDraft>;
  /** Whether the input goes to the account of who is logged in; else they prove some trouble. */
  isMember?: boolean;
  /** The forum takes no input any more, unlike when the page was loaded. */
  onClosed: () => void;
  onReceived: (receipt: Receipt) => void;
};

/** Takes one input. What is typed stays on the device until the service has acknowledged it. */
export function FeedbackForm({ target, draft, isMember = false, onClosed, onReceived }: FormProps) {
  const intl = useIntl();
  const language = useLanguage();
  const { fields } = draft.value;
  const [lacks, setLacks] = useState<FieldError[]>([]);
  const [presses, countPresses] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const { delivery, send, tryNow, stop } = useDelivery({
    target,
    isMember,
    keep: (attempt) => draft.change((before) => confirmed(before, attempt)),
    onRefused: (error) => {
      // Somebody closed early: what stands around the form must not promise time any more.
      if (refusedWith(error, "window-closed", "window-not-open")) onClosed();
      return draft.change(declined);
    },
    onReceived: async (receipt, { key }) => {
      // In another tab newer words may have been written, which have not arrived.
      await forgetDraft<FeedbackDraft>(draftName(target), ({ attempt }) => attempt?.key === key);
      onReceived(receipt);
    },
  });

  // What was on its way when the page was left goes on its way again, once, as the same input.
  const takeUp = useEffectEvent(() => {
    if (draft.value.attempt) void send(draft.value.attempt);
  });
  useEffect(() => takeUp(), []);

  const refused = delivery.phase === "refused" ? delivery.error : undefined;
  const busy = delivery.phase === "sending" || delivery.phase === "waiting";
  const errors = lacks.length > 0 ? lacks : fieldErrorsOf(refused);
  const errorAt = (field: string) => errors.find((error) => error.field === field)?.text;
  const length = lengthOf(fields.text);

  // The button that was pressed goes away: on to what stands in its place, and back to the words after taking them back.
  useEffect(() => {
    if (presses === 0 || document.activeElement !== document.body) return;
    form.current?.querySelector<HTMLElement>(busy ? "[data-delivery]" : "textarea")?.focus();
  }, [busy, presses]);

  function change(fields: Partial<FormFields>) {
    void draft.change((before) => changed(before, fields));
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    const found = lacksOf(fields).map(({ field, message: id }) => ({
      field,
      text: intl.formatMessage({ id }),
    }));
    setLacks(found);
    countPresses(presses + 1);
    const attempt =
      found.length === 0 && attemptOf(draft.value, target, language, isMember ? undefined : deviceToken());
    if (attempt) void send(attempt);
  }

  function takeBack() {
    stop();
    void draft.change(takenBack);
  }

  async function clear() {
    stop();
    setLacks([]);
    await draft.forget();
    toast(intl.formatMessage({ id: "feedback.form.cleared" }));
  }

  return (
    <form
      ref={form}
      className="sheet stack roomy"
      noValidate
      onSubmit={submit}
      aria-label={intl.formatMessage({ id: "feedback.form.title" })}
    >
      {(lacks.length > 0 || refused !== undefined) && (
        <ErrorSummary key={presses} error={refused} fields={errors} />
      )}
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
        {target.standard && !target.rowId && (
          <ComponentPicker chosen={fields.components} onChoose={(components) => change({ components })} />
        )}
        {(fields.components.length === 1 || fields.proposal) && (
          <TextArea
            name="proposedText"
            label={intl.formatMessage({ id: "feedback.form.proposal" })}
            hint={intl.formatMessage({ id: "feedback.form.proposal.hint" })}
            error={errorAt("proposedText")}
            value={fields.proposal ?? ""}
            onChange={({ target: { value } }) => change({ proposal: value })}
          />
        )}
        <PersonFields fields={fields} onChange={change} errorAt={errorAt} />
      </fieldset>
      {busy ? (
        <div data-delivery tabIndex={-1}>
          <DeliveryNote delivery={delivery} keeping={draft.keeping} onNow={tryNow} onStop={takeBack} />
        </div>
      ) : (
        <>
          <KeptNote state={draft.keeping} refused={refused} text={fields.text} />
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
