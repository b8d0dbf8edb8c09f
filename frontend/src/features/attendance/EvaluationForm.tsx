import type { FormEvent } from "react";
import { FormattedMessage } from "react-intl";
import type { EvaluationAnswers } from "@/api/types.gen";
import { useKept } from "@/device/useKept";
import { OnDevice } from "@/ui/DraftNote";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Picks, TextArea } from "@/ui/fields";
import { Note } from "@/ui/Note";
import { fieldErrorsOf } from "@/ui/problem";
import { type PassKey, useEvaluate } from "./attendance.queries";

const QUESTIONS = ["invitation", "materials", "voice", "heard", "place"] as const;
const MARKS = ["1", "2", "3", "4"] as const;
const BLANK: { marks: Marks; comment: string } = { marks: {}, comment: "" };

type Marks = Partial<Record<(typeof QUESTIONS)[number], (typeof MARKS)[number]>>;

/** Five questions about the forum itself, asked once of everybody who came. */
export function EvaluationForm({ of, given }: { of: PassKey; given: boolean }) {
  const kept = useKept(`penilaian/${of.number}`, BLANK);
  const evaluate = useEvaluate(of);
  if (given) {
    return (
      <Note kind="done" live="status">
        <p>
          <FormattedMessage id="attendance.evaluation.given" />
        </p>
      </Note>
    );
  }

  if (kept === undefined) return null;
  const { marks, comment } = kept.value;

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const numbers = Object.fromEntries(QUESTIONS.map((question) => [question, Number(marks[question] ?? 0)]));
    evaluate.mutate({ ...numbers, comment: comment.trim() || null } as EvaluationAnswers, {
      onSuccess: () => void kept?.forget(),
    });
  }

  const errors = fieldErrorsOf(evaluate.error);
  return (
    <form className="card stack" aria-labelledby="penilaian" noValidate onSubmit={send}>
      <h2 id="penilaian">
        <FormattedMessage id="attendance.evaluation" />
      </h2>
      <p className="sm">
        <FormattedMessage id="attendance.evaluation.body" />
      </p>
      {evaluate.error && <ErrorSummary error={evaluate.error} />}
      {QUESTIONS.map((question) => (
        <Picks
          key={question}
          name={question}
          label={<FormattedMessage id={`attendance.evaluation.${question}`} />}
          options={MARKS.map((value) => ({
            value,
            label: <FormattedMessage id={`attendance.evaluation.mark.${value}`} />,
          }))}
          value={marks[question]}
          onPick={(value) =>
            kept.change((before) => ({ ...before, marks: { ...before.marks, [question]: value } }))
          }
          error={errors.find(({ field }) => field === question)?.text}
        />
      ))}
      <TextArea
        name="comment"
        label={<FormattedMessage id="attendance.evaluation.comment" />}
        maxLength={1000}
        rows={3}
        error={undefined}
        value={comment}
        readOnly={evaluate.isPending}
        onChange={({ target }) => kept.change((before) => ({ ...before, comment: target.value }))}
      />
      <p>
        <button type="submit" className="btn main" disabled={evaluate.isPending}>
          <FormattedMessage id="attendance.evaluation.send" />
        </button>
      </p>
      <OnDevice keeping={kept.keeping} />
    </form>
  );
}
