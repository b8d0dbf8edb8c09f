import { FormattedMessage, useIntl } from "react-intl";
import type { OpinionQuestion } from "@/api/types.gen";
import { useLanguage } from "@/i18n/language";
import { WarningIcon } from "@/ui/icons";
import { boundsOf, questionIn, type Said } from "./answering";
import { choicesOf, useLabels } from "./choices";

type FieldProps = {
  question: OpinionQuestion;
  said: Said;
  fault: string | undefined;
  disabled: boolean;
  onSay: (said: Omit<Said, "version">) => void;
};

/** One question with what may be answered to it, large enough for a thumb. */
export function QuestionField({ question, said, fault, disabled, onSay }: FieldProps) {
  const { id, type } = question;
  const asked = questionIn(question, useLanguage());
  const hint = useHint(question);
  const below = [hint && `${id}-hint`, fault && `${id}-error`].filter(Boolean).join(" ") || undefined;
  const words = (
    <>
      <span lang={asked.lang}>{asked.text}</span>{" "}
      {question.required && (
        <span className="sm muted">
          (<FormattedMessage id="opinion.required" />)
        </span>
      )}
    </>
  );
  const notes = (
    <>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {fault && (
        <p className="wrong-text" id={`${id}-error`}>
          <WarningIcon />
          {fault}
        </p>
      )}
    </>
  );
  const look = fault ? "field wrong" : "field";
  if (type === "NUMBER" || type === "TEXT") {
    const tied = { id, disabled, "aria-describedby": below, "aria-invalid": fault ? true : undefined };
    return (
      <div className={look}>
        <label htmlFor={id}>{words}</label>
        {notes}
        {type === "NUMBER" ? (
          <input
            {...tied}
            type="text"
            inputMode="numeric"
            autoComplete="off"
            className="opinion-number"
            maxLength={10}
            value={said.number ?? ""}
            onChange={({ target }) => onSay({ number: target.value })}
          />
        ) : (
          <textarea
            {...tied}
            rows={2}
            maxLength={500}
            value={said.text ?? ""}
            onChange={({ target }) => onSay({ text: target.value })}
          />
        )}
      </div>
    );
  }
  return (
    <fieldset className={look} id={id} disabled={disabled} aria-describedby={below}>
      <legend>{words}</legend>
      {notes}
      <Choices question={question} said={said} onSay={onSay} />
    </fieldset>
  );
}

function Choices({ question, said, onSay }: Pick<FieldProps, "question" | "said" | "onSay">) {
  const { labelOf } = useLabels(question);
  const { id, type } = question;
  const many = type === "MULTIPLE_CHOICE";
  const chosen = type === "SCALE" ? [Number(said.number)] : (said.choices ?? []);

  function pick(choice: number) {
    if (type === "SCALE") onSay({ number: String(choice) });
    else if (!many) onSay({ choices: [choice] });
    else
      onSay({
        choices: chosen.includes(choice) ? chosen.filter((other) => other !== choice) : [...chosen, choice],
      });
  }

  return (
    <div className="picks">
      {choicesOf(question).map((choice) => {
        const label = labelOf(choice);
        return (
          <label key={choice} className="pick">
            <input
              type={many ? "checkbox" : "radio"}
              name={id}
              checked={chosen.includes(choice)}
              onChange={() => pick(choice)}
            />
            <span lang={label.lang}>{label.text}</span>
          </label>
        );
      })}
    </div>
  );
}

function useHint(question: OpinionQuestion) {
  const intl = useIntl();
  const { measure } = useLabels(question);
  switch (question.type) {
    case "NUMBER":
      return intl.formatMessage({ id: "opinion.number.hint" }, { ...boundsOf(question), measure });
    case "MULTIPLE_CHOICE":
      return intl.formatMessage({ id: "opinion.many.hint" });
    case "TEXT":
      return intl.formatMessage({ id: "opinion.text.hint" });
    default:
      return undefined;
  }
}
