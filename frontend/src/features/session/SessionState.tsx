import { FormattedMessage } from "react-intl";
import type { Session } from "@/api/types.gen";
import { BarredIcon, CalendarIcon, HourglassIcon, SpeechIcon, TickIcon } from "@/ui/icons";

const LOOKS: Record<Session["state"], [string, typeof TickIcon]> = {
  PLANNED: ["chip", CalendarIcon],
  POSTPONED: ["chip wait", HourglassIcon],
  RUNNING: ["chip ok", SpeechIcon],
  HELD: ["chip ok", TickIcon],
  CANCELLED: ["chip no", BarredIcon],
};

/** How far a session has come, as icon and word. */
export function SessionState({ state }: { state: Session["state"] }) {
  const [look, Icon] = LOOKS[state];
  return (
    <span className={look}>
      <Icon />
      <FormattedMessage id={`session.state.${state}`} />
    </span>
  );
}
