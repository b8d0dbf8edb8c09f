import { type FormEvent, type KeyboardEvent, useRef, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { ElementCode, Survey } from "@/api/types.gen";
import { type Kept, useKept } from "@/device/useKept";
import { randomUuid } from "@/device/uuid";
import { useLanguage } from "@/i18n/language";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { TextArea, TextField } from "@/ui/fields";
import { type FieldError, fieldErrorsOf, Refusal } from "@/ui/problem";
import { useOnce } from "@/ui/useOnce";
import { type Answers, missingOf, respondentOf, scoresOf } from "./answers";
import { SCORES } from "./asked";
import { ProfileFields } from "./ProfileFields";
import { useEnterPaper } from "./surveyWork.queries";

/** A paper while it is typed in; it stays on the device until the service has it. */
interface Sheet extends Pick<Answers, "scores" | "respondent" | "comment" | "key"> {
  answeredOn: string;
  reference: string;
}

const BLANK: Sheet = { answeredOn: "", reference: "", scores: {}, respondent: {}, comment: "" };

type EntryProps = { survey: Survey; author: string };

/** Types in a pile of paper, one after the other, without taking the hands off the keys. */
export function PaperEntry({ survey, author }: EntryProps) {
  const kept = useKept(`survei-kertas/${author}/${survey.id}`, BLANK);
  return kept ? <SheetForm survey={survey} kept={kept} /> : null;
}

function SheetForm({ survey, kept }: { survey: Survey; kept: Kept<Sheet> }) {
  const intl = useIntl();
  const language = useLanguage();
  const form = useRef<HTMLFormElement>(null);
  const enter = useEnterPaper(survey.id);
  const once = useOnce();
  const [tries, setTries] = useState(0);
  const [entered, setEntered] = useState(0);
  const sheet = kept.value;
  const missing = missingOf(sheet.scores, survey.questions);
  const lacks: FieldError[] = [
    ...(sheet.answeredOn
      ? []
      : [{ field: "answeredOn", text: intl.formatMessage({ id: "surveyWork.paper.noDay" }) }]),
    ...missing.map((code) => ({
      field: code,
      text: intl.formatMessage({ id: "surveyWork.paper.noScore" }, { code }),
    })),
  ];
  const faults = namedAt(enter.error);
  const fault = (field: string) =>
    (tries > 0 && lacks.find((one) => one.field === field)?.text) ||
    faults.find((one) => one.field === field)?.text;

  function change(part: Partial<Sheet>) {
    enter.reset();
    // Another paper is another request.
    void kept.change(({ key: _, ...before }) => ({ ...before, ...part }));
  }

  function score(element: ElementCode, value: number) {
    enter.reset();
    void kept.change(({ key: _, ...before }) => ({
      ...before,
      scores: { ...before.scores, [element]: value },
    }));
  }

  /** A digit answers the element one is at and goes on to the next. */
  function onKey(event: KeyboardEvent, element: ElementCode, place: number) {
    const value = Number(event.key);
    if (!SCORES.some((one) => one === value) || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    score(element, value);
    const next = survey.questions[place + 1]?.element;
    const fields = form.current;
    (next
      ? fields?.querySelector<HTMLElement>(`#${next} input`)
      : fields?.querySelector<HTMLElement>("button[type=submit]")
    )?.focus();
  }

  function save(event: FormEvent) {
    event.preventDefault();
    setTries(tries + 1);
    if (lacks.length === 0) void once(deliver);
  }

  async function deliver() {
    const key = sheet.key ?? randomUuid();
    await kept.change((before) => ({ ...before, key }));
    try {
      await enter.mutateAsync({
        key,
        paper: {
          answeredOn: sheet.answeredOn,
          reference: sheet.reference.trim() || null,
          answers: scoresOf(sheet.scores),
          respondent: respondentOf(sheet.respondent),
          comment: sheet.comment.trim() || null,
        },
      });
    } catch {
      return; // said above, and the paper is still there
    }
    setEntered(entered + 1);
    setTries(0);
    // A pile is mostly of one day. The next paper may be typed in before the device has noted that.
    void kept.change(() => ({ ...BLANK, answeredOn: sheet.answeredOn }));
    document.getElementById("reference")?.focus();
  }

  return (
    <form ref={form} className="card stack survey-sheet narrow" noValidate onSubmit={save}>
      <h2>
        <FormattedMessage id="surveyWork.paper" />
      </h2>
      <p className="hint">
        <FormattedMessage id="surveyWork.paper.hint" />
      </p>
      <p role="status">
        {entered > 0 && <FormattedMessage id="surveyWork.paper.entered" values={{ count: entered }} />}
      </p>
      {tries > 0 && lacks.length > 0 ? (
        <ErrorSummary key={tries} fields={lacks} />
      ) : (
        enter.error && <ErrorSummary key={tries} error={enter.error} fields={faults} />
      )}
      <div className="cols half">
        <TextField
          name="answeredOn"
          type="date"
          min={survey.periodFrom}
          max={survey.periodTo}
          value={sheet.answeredOn}
          onChange={({ target }) => change({ answeredOn: target.value })}
          label={<FormattedMessage id="surveyWork.paper.day" />}
          error={fault("answeredOn")}
        />
        <TextField
          name="reference"
          maxLength={40}
          autoComplete="off"
          value={sheet.reference}
          onChange={({ target }) => change({ reference: target.value })}
          label={<FormattedMessage id="surveyWork.paper.number" />}
          hint={<FormattedMessage id="ui.optional" />}
          error={fault("reference")}
        />
      </div>
      <div>
        {survey.questions.map((question, place) => (
          <fieldset
            key={question.element}
            id={question.element}
            onKeyDown={(event) => onKey(event, question.element, place)}
          >
            <legend>
              <span className="code">{question.element}</span> {question.name[language]}
            </legend>
            <div className="row">
              {SCORES.map((value) => (
                <label key={value} className="pick">
                  <input
                    type="radio"
                    name={question.element}
                    value={value}
                    checked={sheet.scores[question.element] === value}
                    onChange={() => score(question.element, value)}
                    aria-label={`${value}, ${question.answers[value - 1]?.[language]}`}
                  />
                  <span aria-hidden="true">{value}</span>
                </label>
              ))}
            </div>
          </fieldset>
        ))}
      </div>
      {survey.profileQuestions.length > 0 && (
        <div className="cols half">
          <ProfileFields
            asked={survey.profileQuestions}
            said={sheet.respondent}
            onSay={(respondent) => change({ respondent })}
          />
        </div>
      )}
      <TextArea
        name="comment"
        rows={2}
        maxLength={1000}
        value={sheet.comment}
        onChange={({ target }) => change({ comment: target.value })}
        label={<FormattedMessage id="survey.comment" />}
        hint={<FormattedMessage id="ui.optional" />}
        error={fault("comment")}
      />
      <p>
        <button type="submit" className="btn main" aria-busy={enter.isPending}>
          <FormattedMessage id="surveyWork.paper.save" />
        </button>
      </p>
    </form>
  );
}

/** The service's fields by the names they have on this page: it knows several papers, the page one. */
function namedAt(error: unknown): FieldError[] {
  if (!(error instanceof Refusal)) return [];
  return fieldErrorsOf(error).map((fault, place) => ({
    ...fault,
    field: error.problem.errors?.[place]?.pointer.split("/")[3] ?? fault.field,
  }));
}
