import { FormattedMessage } from "react-intl";
import type { FollowUpProgress } from "@/api/types.gen";

/** How much of what was promised is done and verified, as a bar and as words. */
export function Progress({ progress }: { progress: FollowUpProgress }) {
  const { percentDone, verified, all, cancelled } = progress;
  if (percentDone === null || percentDone === undefined) return null;
  return (
    <div className="bars">
      <div>
        <span>
          <FormattedMessage id="followUp.progress" values={{ verified, all: all - cancelled }} />
        </span>
        <b className="num">{percentDone}%</b>
        <span className="bar" aria-hidden="true">
          <i style={{ width: `${percentDone}%` }} />
        </span>
      </div>
    </div>
  );
}
