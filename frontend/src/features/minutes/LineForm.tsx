import { type KeyboardEvent, useId } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Forum, LiveQuestion } from "@/api/types.gen";
import { COMPONENT_CODES } from "@/ui/componentCodes";
import { ELEMENTS } from "@/ui/elements";
import { SelectField, TextArea, TextField } from "@/ui/fields";
import { takingDown, type Written } from "./lineText";
import { type Present, useLookAgain } from "./minutes.queries";

const HORIZONS = ["SHORT", "MEDIUM", "LONG"] as const;
const TIME_UNITS = ["CALENDAR_DAYS", "WORKING_DAYS", "MONTHS", "YEARS"] as const;
/** In characters; a list of options does not break lines. */
const LONGEST_OPTION = 80;

type FormProps = {
  value: Written;
  forum: Forum;
  /** Those who are on the attendance list. */
  present: Present[];
  /** What was asked from phones and is in no line yet. */
  asked: LiveQuestion[];
  /** Those who have spoken already, to pick from. */
  speakers: string[];
  /** Whether a line that is there is written anew. */
  rewriting: boolean;
  onChange: (part: Partial<Written>) => void;
  onDone: () => void;
  onLeave: () => void;
};

/** One line of the minutes. Everything by the keyboard: Tab through the fields, Ctrl+Enter to write, Esc to leave. */
export function LineForm(props: FormProps) {
  const intl = useIntl();
  const { value, forum, onChange } = props;
  const list = useId();
  const field = (name: keyof Written) => ({
    name,
    error: undefined,
    value: value[name] ?? "",
    onChange: (event: { target: { value: string } }) => onChange({ [name]: event.target.value }),
  });
  const askedAs = (id: string) => props.asked.find(({ feedbackId }) => feedbackId === id);
  return (
    <form
      className="card stack"
      aria-labelledby="baris-notulen"
      onFocus={useLookAgain()}
      onKeyDown={(event) => shortcuts(event, props)}
      onSubmit={(event) => {
        event.preventDefault();
        props.onDone();
      }}
    >
      <h2 id="baris-notulen">
        <FormattedMessage id={props.rewriting ? "minutes.form.rewrite" : "minutes.form.write"} />
      </h2>
      <p className="sm muted">
        <FormattedMessage id="minutes.form.keys" />
      </p>
      {props.asked.length > 0 && (
        <SelectField
          {...field("feedbackId")}
          label={<FormattedMessage id="minutes.asked" />}
          hint={<FormattedMessage id="minutes.asked.hint" />}
          onChange={({ target }) =>
            onChange(takingDown(askedAs(target.value), value, askedAs(value.feedbackId)))
          }
        >
          <Nothing />
          {props.asked.map(({ feedbackId, text }) => (
            <option key={feedbackId} value={feedbackId}>
              {text.length > LONGEST_OPTION ? `${text.slice(0, LONGEST_OPTION)}…` : text}
            </option>
          ))}
        </SelectField>
      )}
      <div className="minute-fields">
        <SelectField {...field("attendanceId")} label={<FormattedMessage id="minutes.present" />}>
          <Nothing />
          {props.present.map((person) => (
            <option key={person.id} value={person.id}>
              {[person.arrival, person.name, person.organisation].filter(Boolean).join(" · ")}
            </option>
          ))}
        </SelectField>
        <TextField
          {...field("speaker")}
          label={intl.formatMessage({ id: "minutes.speaker" })}
          hint={<FormattedMessage id="minutes.speaker.hint" />}
          list={list}
          maxLength={200}
        />
        <SelectField {...field("element")} label={<FormattedMessage id="minutes.element" />}>
          <Nothing />
          {ELEMENTS.map((element) => (
            <option key={element} value={element}>
              {intl.formatMessage({ id: `feedback.element.${element}` })}
            </option>
          ))}
        </SelectField>
        <SelectField {...field("standardId")} label={<FormattedMessage id="minutes.standard" />}>
          <option value="">{intl.formatMessage({ id: "minutes.standard.none" })}</option>
          {forum.standards.map(({ standardId, code, title }) => (
            <option key={standardId} value={standardId}>{`${code} ${title}`}</option>
          ))}
        </SelectField>
        <SelectField
          {...field("component")}
          label={<FormattedMessage id="minutes.component" />}
          disabled={!value.standardId}
        >
          <option value="">{intl.formatMessage({ id: "minutes.component.none" })}</option>
          {COMPONENT_CODES.map((code) => (
            <option key={code}>{code}</option>
          ))}
        </SelectField>
      </div>
      <datalist id={list}>
        {props.speakers.map((speaker) => (
          <option key={speaker} value={speaker} />
        ))}
      </datalist>
      <TextArea
        {...field("problem")}
        label={<FormattedMessage id="minutes.problem" />}
        rows={2}
        maxLength={2000}
        required
      />
      <TextArea
        {...field("proposal")}
        label={<FormattedMessage id="minutes.proposal" />}
        rows={2}
        maxLength={2000}
      />
      <TextArea
        {...field("answer")}
        label={<FormattedMessage id="minutes.answer" />}
        rows={2}
        maxLength={2000}
      />
      <TextArea
        {...field("action")}
        label={<FormattedMessage id="minutes.action" />}
        rows={2}
        maxLength={2000}
      />
      <div className="minute-fields">
        <SelectField {...field("horizon")} label={<FormattedMessage id="minutes.horizon" />}>
          <Nothing />
          {HORIZONS.map((horizon) => (
            <option key={horizon} value={horizon}>
              {intl.formatMessage({ id: `minutes.horizon.${horizon}` })}
            </option>
          ))}
        </SelectField>
        <TextField
          {...field("amount")}
          label={<FormattedMessage id="minutes.amount" />}
          inputMode="numeric"
          pattern="[0-9]{1,4}"
        />
        <SelectField {...field("timeUnit")} label={<FormattedMessage id="minutes.timeUnit" />}>
          <Nothing />
          {TIME_UNITS.map((unit) => (
            <option key={unit} value={unit}>
              {intl.formatMessage({ id: `minutes.timeUnit.${unit}` })}
            </option>
          ))}
        </SelectField>
        <TextField
          {...field("owner")}
          label={<FormattedMessage id="minutes.owner" />}
          hint={<FormattedMessage id="minutes.owner.hint" />}
          maxLength={200}
        />
      </div>
      <p className="row">
        <button type="submit" className="btn main">
          <FormattedMessage id="minutes.form.done" />
        </button>
        {props.rewriting && (
          <button type="button" className="btn bare" onClick={props.onLeave}>
            <FormattedMessage id="ui.cancel" />
          </button>
        )}
      </p>
    </form>
  );
}

function Nothing() {
  return <option value="">–</option>;
}

function shortcuts(event: KeyboardEvent<HTMLFormElement>, { rewriting, onLeave }: FormProps) {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    event.currentTarget.requestSubmit();
  }
  if (event.key === "Escape" && rewriting) onLeave();
}
