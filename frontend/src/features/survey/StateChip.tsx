import { FormattedMessage } from "react-intl";
import type { SurveyState } from "@/api/types.gen";

const LOOKS = { DRAFT: "chip open", OPEN: "chip ok", CLOSED: "chip", PUBLISHED: "chip part" } as const;

export function StateChip({ state }: { state: SurveyState }) {
  return (
    <span className={LOOKS[state]}>
      <FormattedMessage id={`surveyWork.state.${state}`} />
    </span>
  );
}
