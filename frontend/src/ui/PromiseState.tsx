import { FormattedMessage } from "react-intl";
import type { FollowUp } from "@/api/types.gen";
import { BarredIcon, HalfIcon, HourglassIcon, TickIcon } from "./icons";

const LOOKS: Record<FollowUp["state"], [string, typeof TickIcon]> = {
  PLANNED: ["chip", HourglassIcon],
  IN_PROGRESS: ["chip wait", HourglassIcon],
  DONE_UNVERIFIED: ["chip part", HalfIcon],
  VERIFIED: ["chip ok", TickIcon],
  BLOCKED: ["chip no", BarredIcon],
  CANCELLED: ["chip no", BarredIcon],
};

/** How far a promise is, as drawing and word, and how long ago its day was. */
export function PromiseState({ promise }: { promise: Pick<FollowUp, "state" | "overdueDays"> }) {
  const [look, Icon] = LOOKS[promise.state];
  return (
    <>
      <span className={look}>
        <Icon />
        <FormattedMessage id={`followUp.state.${promise.state}`} />
      </span>
      {promise.overdueDays && (
        <span className="chip no">
          <HourglassIcon />
          <FormattedMessage id="followUp.overdue" values={{ days: promise.overdueDays }} />
        </span>
      )}
    </>
  );
}
