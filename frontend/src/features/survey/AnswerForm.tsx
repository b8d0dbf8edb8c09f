import { type FormEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Survey } from "@/api/types.gen";
import type { Kept } from "@/device/useKept";
import { randomUuid } from "@/device/uuid";
import { useLanguage } from "@/i18n/language";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { TextArea, TextField } from "@/ui/fields";
import { Note } from "@/ui/Note";
import { type FieldError, Refusal, refusedWith } from "@/ui/problem";
import { useOnce } from "@/ui/useOnce";
import { type Answers, isBlank, missingOf } from "./answers";
import type { Came } from "./asked";
import { Idle } from "./Idle";
import { ProfileFields } from "./ProfileFields";
import { QuestionField } from "./QuestionField";
import { useAnswer } from "./survey.queries";

type FormProps = { survey: Survey; came: Came; kept: Kept<Answers> };

/** The questions on one page; what is chosen stays until the service has it. */
export function AnswerForm({ survey, came, kept }: FormProps) {
  const intl = useIntl();
  const language = useLanguage();
  const send = useAnswer(survey.id);
  const [presses, press] = useState(0);
  const once = useOnce();
  const { value } = kept;
  const token = value.token || came.token;
  const missing = missingOf(value.scores, survey.questions);
  const all = survey.questions.length;
  const done = all - missing.length;
  const needsToken = survey.answerRule === "ONE_PER_TOKEN";
  const noToken =
    needsToken && !token.trim() ? intl.formatMessage({ id: "survey.token.missing" }) : undefined;
  const lacks: FieldError[] = [
    ...(noToken ? [{ field: "token", text: noToken }] : []),
    ...missing.map((field) => ({ field, text: intl.formatMessage({ id: "survey.missing" }) })),
  ];
  const tokenRefused = refusedWith(send.error, "survey-token-unknown", "survey-token-used")
    ? send.error.problem.detail
    : undefined;

  // What was sent and not answered may still arrive: it stays until somebody sends it again.
  const isOnItsWay = send.isPending || (send.error !== null && !(send.error instanceof Refusal));

  const isInUse = presses > 0 || !isBlank(value) || (came.kiosk && language !== "id");

  function change(part: Partial<Answers>) {
    send.reset();
    void kept.change((before) => ({ ...before, ...part }));
  }

  function startOver() {
    send.reset();
    press(0);
    void kept.forget();
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    press(presses + 1);
    if (lacks.length === 0) void once(deliver);
  }

  async function deliver() {
    const answers: Answers = {
      ...value,
      token,
      key: value.key ?? randomUuid(),
      ...(came.kiosk && { device: value.device ?? randomUuid() }),
    };
    // Before it is sent: what was sent and not answered is repeated under the same key, also after a reload.
    await kept.change(() => answers);
    try {
      const { answeredOn } = await send.mutateAsync({ answers, channel: came.channel });
      await kept.change((before) => ({
        ...before,
        scores: {},
        respondent: {},
        comment: "",
        token: "",
        sentOn: answeredOn,
      }));
    } catch {
      // Said below, and what was chosen is still there.
    }
  }

  return (
    <form className="stack roomy" noValidate onSubmit={submit}>
      <p className="lead">
        <FormattedMessage id="survey.lead" />
      </p>
      {presses > 0 && lacks.length > 0 && <ErrorSummary key={presses} fields={lacks} />}
      {needsToken && (
        <TextField
          name="token"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={40}
          value={token}
          onChange={({ target }) => change({ token: target.value })}
          label={<FormattedMessage id="survey.token" />}
          hint={<FormattedMessage id="survey.token.hint" />}
          error={tokenRefused ?? (presses > 0 ? noToken : undefined)}
        />
      )}
      {survey.questions.map((question, place) => (
        <QuestionField
          key={question.element}
          question={question}
          place={place + 1}
          score={value.scores[question.element]}
          missing={presses > 0 && missing.includes(question.element)}
          onScore={(score) => {
            send.reset();
            void kept.change((before) => ({
              ...before,
              scores: { ...before.scores, [question.element]: score },
            }));
          }}
        />
      ))}
      {survey.profileQuestions.length > 0 && (
        <fieldset className="stack">
          <legend>
            <FormattedMessage id="survey.about" />
          </legend>
          <p className="hint">
            <FormattedMessage id="survey.about.hint" />
          </p>
          <ProfileFields
            asked={survey.profileQuestions}
            said={value.respondent}
            onSay={(respondent) => change({ respondent })}
          />
        </fieldset>
      )}
      <TextArea
        name="comment"
        rows={3}
        maxLength={1000}
        value={value.comment}
        onChange={({ target }) => change({ comment: target.value })}
        label={<FormattedMessage id="survey.comment" />}
        hint={<FormattedMessage id="survey.comment.hint" />}
        error={undefined}
      />
      <div className="survey-progress">
        <p role="status">
          <FormattedMessage id="survey.progress" values={{ done, all }} />
        </p>
        <progress aria-hidden="true" max={all} value={done} />
      </div>
      {kept.keeping === "kept" && !send.error && (
        <p className="sm muted">
          <FormattedMessage id="survey.kept" />
        </p>
      )}
      {kept.keeping === "refused" && (
        <Note kind="bad">
          <p>
            <FormattedMessage id="survey.notKept" />
          </p>
        </Note>
      )}
      {send.error && <NotSent key={presses} error={send.error} kiosk={came.kiosk} />}
      <p className="row">
        <button type="submit" className="btn main" aria-busy={send.isPending}>
          <FormattedMessage
            id={send.isPending ? "survey.sending" : send.error ? "survey.sendAgain" : "survey.send"}
          />
        </button>
        {came.kiosk && (
          <button type="button" className="btn bare" onClick={startOver}>
            <FormattedMessage id="survey.kiosk.clear" />
          </button>
        )}
      </p>
      {came.kiosk && !isOnItsWay && isInUse && <Idle onEmpty={startOver} />}
    </form>
  );
}

/** Why it is not there yet, and that it is not lost. */
function NotSent({ error, kiosk }: { error: unknown; kiosk: boolean }) {
  if (refusedWith(error, "survey-answered")) {
    return (
      <Note kind="closed" live="alert">
        <p>
          <b>
            <FormattedMessage id="survey.answered" />
          </b>{" "}
          <FormattedMessage id="survey.answered.body" />
        </p>
      </Note>
    );
  }
  if (error instanceof Refusal) return <ErrorSummary error={error} />;
  return (
    <Note kind="offline" live="alert">
      <p>
        <b>
          <FormattedMessage id="survey.unsent" />
        </b>{" "}
        <FormattedMessage id={kiosk ? "survey.unsent.kiosk" : "survey.unsent.body"} />
      </p>
    </Note>
  );
}
