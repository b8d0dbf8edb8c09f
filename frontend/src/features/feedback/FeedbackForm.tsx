import { type FormEvent, useEffect, useEffectEvent, useRef, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Receipt } from "@/api/types.gen";
import { deviceToken } from "@/device/device";
import type { Kept } from "@/device/useKept";
import { useLanguage } from "@/i18n/language";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Picks, TextArea } from "@/ui/fields";
import { KINDS } from "@/ui/kinds";
import { type FieldError, fieldErrorsOf, refusedWith } from "@/ui/problem";
import { toast } from "@/ui/toast";
import { ComponentPicker } from "./ComponentPicker";
import { DeliveryNote } from "./DeliveryNote";
import {
  type Attempt,
  attemptOf,
  belongsTo,
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
import { KeptNote, WhyRefused } from "./KeptNote";
import { lookForSimilar, type Similar } from "./lookForSimilar";
import { forgetArrived } from "./outbox";
import { PersonFields } from "./PersonFields";
import { useDelivery } from "./useDelivery";

export type FormProps = {
  target: Target;
  draft: Kept<FeedbackDraft>;
  /** Whether the input goes to the account of who is logged in; else they prove some trouble. */
  isMember?: boolean;
  /** So long at most somebody of the office reads before it is shown; left out where it is shown at once. */
  approvalHours?: number | undefined;
  /** So long after closing the forum takes what was written before. */
  lateHours: number;
  /** The forum takes no input any more, unlike when the page was loaded. */
  onClosed: () => void;
  onReceived: (receipt: Receipt) => void;
};

/** Takes one input. What is typed stays on the device until the service has acknowledged it. */
export function FeedbackForm({
  target,
  draft,
  isMember = false,
  approvalHours,
  lateHours,
  onClosed,
  onReceived,
}: FormProps) {
  const intl = useIntl();
  const language = useLanguage();
  const { fields } = draft.value;
  const [lacks, setLacks] = useState<FieldError[]>([]);
  const [presses, countPresses] = useState(0);
  const [looking, setLooking] = useState<Attempt>();
  /** A photo is being made smaller: sent now, the input would go without it. */
  const [preparing, setPreparing] = useState(false);
  const [similar, setSimilar] = useState<Similar>();
  /** The words for which that was shown; sent as they are, it is not shown again. */
  const looked = useRef<string>(undefined);
  const [extras, setExtras] = useState<typeof import("./formExtras")>();
  const form = useRef<HTMLFormElement>(null);
  const { delivery, send, tryNow, stop } = useDelivery({
    target,
    isMember,
    keep: (attempt) => draft.change((before) => confirmed(before, attempt)),
    onRefused: (error) => {
      // Somebody closed early: what stands around the form must not promise time any more.
      if (refusedWith(error, "window-closed", "window-not-open")) onClosed();
      return draft.change((before) => declined(before, error.message));
    },
    onReceived: async (receipt, attempt) => {
      await forgetArrived(draftName(target), attempt);
      onReceived(receipt);
    },
  });

  // What was on its way when the page was left goes on its way again, once, as the same input. Confirmed with a login or
  // without, it goes out the other way only when its giver says so, and lies here until then.
  const takeUp = useEffectEvent(() => {
    const { attempt } = draft.value;
    if (attempt && belongsTo(attempt, isMember)) void send(attempt);
  });
  useEffect(() => takeUp(), []);
  // Once the words can be typed: a phone on a slow network must not wait for what few need.
  useEffect(() => {
    const timer = setTimeout(() => void import("./formExtras").then(setExtras, () => {}), 500);
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => void extras?.cameBy(target), [extras, target]);

  const hasLooked = useEffectEvent((attempt: Attempt, said: Similar | undefined) => {
    setLooking(undefined);
    // Changed or taken back meanwhile.
    if (draft.value.attempt?.key !== attempt.key) return;
    setSimilar(said);
    void (said ? draft.change(takenBack) : send(attempt));
  });
  useEffect(() => {
    if (!looking) return;
    let gone = false;
    void lookForSimilar(target, looking.body.text).then((said) => gone || hasLooked(looking, said));
    return () => {
      gone = true;
    };
  }, [looking, target]);

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
    if (fields.text !== undefined) setSimilar(undefined);
    // What was mended is not complained of any more.
    setLacks(lacks.filter(({ field }) => !(field in fields)));
    void draft.change((before) => changed(before, fields));
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (looking || preparing) return;
    const found = lacksOf(fields).map(({ field, message: id }) => ({
      field,
      text: intl.formatMessage({ id }),
    }));
    setLacks(found);
    countPresses(presses + 1);
    const attempt = found.length === 0 && attemptNow();
    if (!attempt) return;
    if (looked.current === fields.text) return void send(attempt);
    looked.current = fields.text;
    setLooking(attempt);
    // Confirmed is confirmed: who leaves now finds it on its way.
    void draft.change((before) => confirmed(before, attempt));
  }

  function sendAsItIs() {
    setSimilar(undefined);
    const attempt = attemptNow();
    if (attempt) void send(attempt);
  }

  function attemptNow() {
    return attemptOf(
      draft.value,
      target,
      language,
      isMember ? undefined : deviceToken(),
      extras?.cameBy(target),
    );
  }

  function takeBack() {
    stop();
    void draft.change(takenBack);
  }

  async function clear() {
    stop();
    setLacks([]);
    await draft.forget();
    void extras?.letGo((fields.files ?? []).map(({ id }) => id)).catch(() => {});
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
      {extras && approvalHours && <extras.ApprovalNote hours={approvalHours} />}
      <fieldset className="stack roomy" disabled={busy || looking !== undefined}>
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
        {extras && fields.kind === "COMPLAINT" && <extras.ComplaintNote />}
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
        {extras && (
          <extras.AttachFiles
            files={fields.files}
            tried={delivery.phase}
            error={errorAt("fileIds")}
            onBusy={setPreparing}
            onChange={(files) => change({ files })}
          />
        )}
        <PersonFields fields={fields} onChange={change} errorAt={errorAt} />
      </fieldset>
      {busy ? (
        <div data-delivery tabIndex={-1}>
          <DeliveryNote
            delivery={delivery}
            keeping={draft.keeping}
            goesAlone={!isMember && !target.account}
            onNow={tryNow}
            onStop={takeBack}
          >
            {extras && <extras.WhenLeft account={target.account} isMember={isMember} lateHours={lateHours} />}
          </DeliveryNote>
        </div>
      ) : (
        <>
          {refused === undefined && draft.value.refused && <WhyRefused why={draft.value.refused} />}
          {similar ? (
            <similar.SimilarInputs
              found={similar.found}
              isMember={isMember}
              onSend={sendAsItIs}
              onBack={() => {
                setSimilar(undefined);
                form.current?.querySelector("textarea")?.focus();
              }}
            />
          ) : (
            <div className="row">
              <button type="submit" className="btn main wide" aria-busy={looking !== undefined || preparing}>
                <FormattedMessage id="feedback.form.send" />
              </button>
              <button type="button" className="btn bare wide" onClick={clear}>
                <FormattedMessage id="feedback.form.clear" />
              </button>
            </div>
          )}
          <KeptNote state={draft.keeping} refused={refused} text={fields.text} />
        </>
      )}
    </form>
  );
}
