import { type FormEvent, type KeyboardEvent, type ReactNode, useId, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Outcome, ReasonCode } from "@/api/types.gen";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { SelectField, TextArea, TextField } from "@/ui/fields";
import { OutcomeLabel } from "@/ui/OutcomeChip";
import { isFinal } from "@/ui/problem";
import { faultIn } from "@/ui/Refused";
import { useOnce } from "@/ui/useOnce";
import { answerIn, decisionOf, draftName, draftOf, keyOf } from "./answerDraft";
import { BulkRefused, refusedInputs } from "./BulkRefused";
import { ChangesField } from "./ChangesField";
import { DraftConflict, DraftLine, DraftRefused, OthersDrafts, Overtaken } from "./DraftNotes";
import { useRespond } from "./inbox.queries";
import { TemplatePicker } from "./TemplatePicker";
import type { PickedInput } from "./usePicked";
import { useSavedDraft } from "./useSavedDraft";

const OUTCOMES: Outcome[] = ["ACCEPTED", "PARTLY_ACCEPTED", "REJECTED", "DEFERRED", "REDIRECTED"];
const REASONS: ReasonCode[] = [
  "LEGAL_LIMIT",
  "NO_AUTHORITY",
  "BUDGET",
  "CAPACITY",
  "ALREADY_MET",
  "OUT_OF_SCOPE",
  "EVIDENCE_LACKING",
];

type AnswerProps = {
  unitId: string;
  author: string;
  zone: string;
  inputs: PickedInput[];
  /** What else one can do instead. */
  other?: ReactNode;
  onAnswered: () => void;
  /** The inputs the service named when it refused all. */
  onRefused: (ids: string[]) => void;
};

/** The office's answer to one or several inputs, all or none. */
export function AnswerForm(props: AnswerProps) {
  const { inputs, zone } = props;
  const intl = useIntl();
  const id = useId();
  const saved = useSavedDraft(draftName(props.author, props.unitId, inputs), inputs);
  const { draft, saving, change } = saved;
  const respond = useRespond();
  const [noOutcome, setNoOutcome] = useState(false);
  const once = useOnce();
  if (draft === undefined) return null;
  const { outcome } = draft;
  const refused = refusedInputs(respond.error, inputs);
  const fault = (field: string) =>
    respond.error && refused.length === 0 ? faultIn(respond.error, field) : undefined;

  async function send() {
    if (draft === undefined || saved.isOvertaken) return;
    setNoOutcome(outcome === undefined);
    if (outcome === undefined) return;
    const { decision, ...sent } = keyOf(draft, decisionOf({ ...draft, outcome }, inputs));
    await saved.sending(sent);
    try {
      // Awaited, so that the draft is forgotten even if one has turned to another input meanwhile.
      await respond.mutateAsync({ body: decision, key: sent.key });
    } catch (error) {
      saved.goOn();
      if (isFinal(error)) await saved.declined();
      props.onRefused(refusedInputs(error, inputs).map(({ input }) => input.feedback.id));
      return;
    }
    await saved.forget();
    props.onAnswered();
  }

  return (
    <form
      className="stack"
      noValidate
      aria-label={intl.formatMessage({ id: "inbox.answer" })}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void once(send);
      }}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !event.repeat) void once(send);
      }}
    >
      <OthersDrafts
        drafts={saved.others}
        zone={zone}
        onTake={draft.text ? undefined : (answer) => change(draftOf(answer))}
      />
      {saving.step === "conflict" && (
        <DraftConflict
          mine={answerIn(draft)}
          theirs={saving.theirs}
          zone={zone}
          onMine={() => saved.resolve()}
          onTheirs={() => saved.resolve(saving.theirs)}
        />
      )}
      <DraftRefused saving={saving} />
      {saved.isOvertaken && <Overtaken onRead={() => void saved.read()} />}
      {refused.length > 0 && inputs.length > 1 ? (
        <BulkRefused refused={refused} error={respond.error} />
      ) : (
        respond.isError && !saved.isOvertaken && <ErrorSummary error={respond.error} />
      )}
      <fieldset className="field" id="outcome" tabIndex={-1}>
        <legend>
          <FormattedMessage id="inbox.outcome" />
        </legend>
        {noOutcome && (
          <p className="wrong-text" role="alert">
            <FormattedMessage id="inbox.outcome.missing" />
          </p>
        )}
        <div className="row outcomes">
          {OUTCOMES.map((one) => (
            <label key={one} className="pick">
              <input
                type="radio"
                name={`${id}-outcome`}
                checked={one === outcome}
                onChange={() => change({ outcome: one })}
              />
              <OutcomeLabel outcome={one} />
            </label>
          ))}
        </div>
      </fieldset>
      {outcome !== undefined && outcome !== "ACCEPTED" && (
        <SelectField
          name="reasonCode"
          label={<FormattedMessage id="inbox.reason" />}
          value={draft.reasonCode ?? ""}
          onChange={(event) => change({ reasonCode: (event.target.value as ReasonCode) || undefined })}
          error={fault("reasonCode")}
        >
          <option value="">{intl.formatMessage({ id: "inbox.reason.choose" })}</option>
          {REASONS.map((reason) => (
            <option key={reason} value={reason}>
              {intl.formatMessage({ id: `feedback.reason.${reason}` })}
            </option>
          ))}
        </SelectField>
      )}
      {outcome === "REDIRECTED" && (
        <>
          <TextField
            name="redirectChannel"
            label={<FormattedMessage id="inbox.redirect" />}
            hint={<FormattedMessage id="inbox.redirect.hint" />}
            value={draft.redirectChannel}
            onChange={(event) => change({ redirectChannel: event.target.value })}
            error={fault("redirectChannel")}
          />
          <TextField
            name="trackingId"
            label={<FormattedMessage id="inbox.tracking" />}
            hint={<FormattedMessage id="ui.optional" />}
            value={draft.trackingId}
            onChange={(event) => change({ trackingId: event.target.value })}
            error={fault("trackingId")}
          />
        </>
      )}
      <TemplatePicker
        unitId={props.unitId}
        inputs={inputs}
        onInsert={(text) => change({ text: draft.text ? `${draft.text}\n\n${text}` : text })}
      />
      <TextArea
        name="text"
        className="answer-text"
        label={
          <>
            <FormattedMessage id="inbox.answer.text" />{" "}
            <span className="hint">
              <FormattedMessage id="inbox.answer.public" />
            </span>
          </>
        }
        value={draft.text}
        onChange={(event) => change({ text: event.target.value })}
        error={fault("text")}
      />
      {(outcome === "ACCEPTED" || outcome === "PARTLY_ACCEPTED") && (
        <>
          <ChangesField
            inputs={inputs}
            changes={draft.changes}
            error={fault("changes")}
            onChange={(changes) => change({ changes })}
          />
          {draft.changes.length === 0 && (
            <TextArea
              name="noChangeReason"
              label={<FormattedMessage id="inbox.noChange" />}
              hint={<FormattedMessage id="inbox.noChange.hint" />}
              rows={2}
              maxLength={1000}
              value={draft.noChangeReason ?? ""}
              onChange={(event) => change({ noChangeReason: event.target.value })}
              error={fault("noChangeReason")}
            />
          )}
        </>
      )}
      <p className="row">
        <button type="submit" className="btn main" disabled={respond.isPending || saved.isOvertaken}>
          <FormattedMessage id="inbox.publish" values={{ count: inputs.length }} /> <kbd>Ctrl Enter</kbd>
        </button>
        {props.other}
        <span className="sm muted end" role="status">
          <DraftLine saving={saving} isOnDevice={saved.isOnDevice} zone={zone} />
        </span>
      </p>
    </form>
  );
}
