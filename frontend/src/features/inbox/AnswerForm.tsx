import { type FormEvent, type KeyboardEvent, type ReactNode, useId, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { InboxFeedback, Outcome, ReasonCode } from "@/api/types.gen";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { SelectField, TextArea, TextField } from "@/ui/fields";
import { OutcomeLabel } from "@/ui/OutcomeChip";
import { faultIn } from "@/ui/Refused";
import { timeOfDay } from "@/ui/time";
import { decisionOf, draftName, keyOf, useAnswerDraft } from "./answerDraft";
import { BulkRefused, refusedInputs } from "./BulkRefused";
import { ChangesField } from "./ChangesField";
import { useRespond } from "./inbox.queries";

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
  inputs: InboxFeedback[];
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
  const { draft, keptAt, change, forget } = useAnswerDraft(
    draftName(props.author, props.unitId, inputs),
    inputs,
  );
  const respond = useRespond();
  const [noOutcome, setNoOutcome] = useState(false);
  if (draft === undefined) return null;
  const { outcome } = draft;
  const refused = refusedInputs(respond.error, inputs);
  const fault = (field: string) =>
    respond.error && refused.length === 0 ? faultIn(respond.error, field) : undefined;

  async function send() {
    if (draft === undefined) return;
    setNoOutcome(outcome === undefined);
    if (outcome === undefined) return;
    const body = decisionOf({ ...draft, outcome }, inputs);
    const sent = keyOf(draft, body);
    void change({ sent });
    try {
      // Awaited, so that the draft is forgotten even if one has turned to another input meanwhile.
      await respond.mutateAsync({ body, key: sent.key });
    } catch (error) {
      props.onRefused(refusedInputs(error, inputs).map(({ input }) => input.feedback.id));
      return;
    }
    await forget();
    props.onAnswered();
  }

  return (
    <form
      className="stack"
      noValidate
      aria-label={intl.formatMessage({ id: "inbox.answer" })}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void send();
      }}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void send();
      }}
    >
      {refused.length > 0 ? (
        <BulkRefused refused={refused} error={respond.error} />
      ) : (
        respond.isError && <ErrorSummary error={respond.error} />
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
        <button type="submit" className="btn main" disabled={respond.isPending}>
          <FormattedMessage id="inbox.publish" values={{ count: inputs.length }} /> <kbd>Ctrl Enter</kbd>
        </button>
        {props.other}
        <span className="sm muted end" role="status">
          {keptAt && (
            <FormattedMessage id="inbox.draftKept" values={{ when: timeOfDay(intl, keptAt, zone) }} />
          )}
        </span>
      </p>
    </form>
  );
}
