import { FormattedMessage } from "react-intl";
import type { QuestionState } from "@/api/types.gen";
import { BarredIcon, HourglassIcon, SpeechIcon, TickIcon } from "@/ui/icons";

const LOOKS: Record<QuestionState, [string, typeof TickIcon]> = {
  WAITING: ["chip wait", HourglassIcon],
  SHOWN: ["chip", SpeechIcon],
  ON_STAGE: ["chip part", SpeechIcon],
  DONE: ["chip ok", TickIcon],
  HIDDEN: ["chip no", BarredIcon],
  WITHDRAWN: ["chip no", BarredIcon],
};

/** How far a question has come, as icon and word. */
export function StateOfQuestion({ state }: { state: QuestionState }) {
  const [look, Icon] = LOOKS[state];
  return (
    <span className={look}>
      <Icon />
      <FormattedMessage id={`live.state.${state}`} />
    </span>
  );
}
