import { FormattedMessage } from "react-intl";
import type { FollowUp } from "@/api/types.gen";
import { BarredIcon, HalfIcon, HourglassIcon, TickIcon } from "@/ui/icons";

const LOOKS: Record<FollowUp["state"], [string, typeof TickIcon]> = {
  PLANNED: ["chip", HourglassIcon],
  IN_PROGRESS: ["chip wait", HourglassIcon],
  DONE_UNVERIFIED: ["chip part", HalfIcon],
  VERIFIED: ["chip ok", TickIcon],
  BLOCKED: ["chip no", BarredIcon],
  CANCELLED: ["chip no", BarredIcon],
};

/** How far a promise is, as drawing and word, and whether its day has passed. */
export function PromiseState({ promise }: { promise: Pick<FollowUp, "state" | "overdue"> }) {
  const [look, Icon] = LOOKS[promise.state];
  return (
    <>
      <span className={look}>
        <Icon />
        <FormattedMessage id={`followUp.state.${promise.state}`} />
      </span>
      {promise.overdue && (
        <span className="chip no">
          <HourglassIcon />
          <FormattedMessage id="followUp.overdue" />
        </span>
      )}
    </>
  );
}
