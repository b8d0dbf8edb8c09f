import { FormattedMessage, useIntl } from "react-intl";
import type { ProfileQuestion } from "@/api/types.gen";
import { SelectField } from "@/ui/fields";
import type { Answers } from "./answers";
import { PROFILE_QUESTIONS, SAYABLE } from "./asked";

type ProfileProps = {
  asked: readonly ProfileQuestion[];
  said: Answers["respondent"];
  onSay: (said: Answers["respondent"]) => void;
};

/** What somebody may say of themselves; each is theirs to leave out. */
export function ProfileFields({ asked, said, onSay }: ProfileProps) {
  const intl = useIntl();
  return PROFILE_QUESTIONS.filter((question) => asked.includes(question)).map((question) => (
    <SelectField
      key={question}
      name={question.toLowerCase()}
      value={said[question] ?? ""}
      onChange={({ target }) => {
        const { [question]: _, ...others } = said;
        onSay(target.value ? { ...others, [question]: target.value } : others);
      }}
      label={<FormattedMessage id={`survey.profile.${question}`} />}
      error={undefined}
    >
      <option value="">{intl.formatMessage({ id: "survey.profile.none" })}</option>
      {SAYABLE[question].map((value) => (
        <option key={value} value={value}>
          {intl.formatMessage({ id: `survey.said.${value}` })}
        </option>
      ))}
    </SelectField>
  ));
}
