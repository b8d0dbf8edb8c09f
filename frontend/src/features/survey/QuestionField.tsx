import { useIntl } from "react-intl";
import type { SurveyQuestion } from "@/api/types.gen";
import { useLanguage } from "@/i18n/language";
import { WarningIcon } from "@/ui/icons";
import { SCORES } from "./asked";

type QuestionProps = {
  question: SurveyQuestion;
  place: number;
  score: number | undefined;
  /** Whether it was to be sent without. */
  missing: boolean;
  onScore: (score: number) => void;
};

/** One question with its four answers in words, each large enough for a thumb. */
export function QuestionField({ question, place, score, missing, onScore }: QuestionProps) {
  const intl = useIntl();
  const language = useLanguage();
  const { element } = question;
  return (
    <fieldset
      id={element}
      className={missing ? "field survey-question wrong" : "field survey-question"}
      aria-describedby={missing ? `${element}-error` : undefined}
    >
      <legend>
        <span className="eyebrow block">
          {place}. {question.name[language]}
        </span>
        {question.question[language]}
      </legend>
      {missing && (
        <p className="wrong-text" id={`${element}-error`}>
          <WarningIcon />
          {intl.formatMessage({ id: "survey.missing" })}
        </p>
      )}
      <div className="survey-answers">
        {SCORES.map((each) => (
          <label key={each} className="pick">
            <input
              type="radio"
              name={element}
              value={each}
              checked={score === each}
              onChange={() => onScore(each)}
            />
            {question.answers[each - 1]?.[language]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
