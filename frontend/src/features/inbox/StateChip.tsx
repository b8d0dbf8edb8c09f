import { FormattedMessage } from "react-intl";
import type { Feedback } from "@/api/types.gen";
import { BarredIcon, HourglassIcon, LockIcon } from "@/ui/icons";
import { OutcomeChip } from "@/ui/OutcomeChip";

/** How an input stands: held, hidden, withdrawn, open, or with what outcome it was answered. */
export function StateChip({ feedback }: { feedback: Feedback }) {
  switch (feedback.state) {
    case "HELD":
      return (
        <span className="chip wait">
          <HourglassIcon />
          <FormattedMessage id="inbox.state.HELD" />
        </span>
      );
    case "HIDDEN":
      return (
        <span className="chip">
          <BarredIcon />
          <FormattedMessage id="inbox.state.HIDDEN" />
        </span>
      );
    case "WITHDRAWN":
      return (
        <span className="chip">
          <LockIcon />
          <FormattedMessage id="inbox.state.WITHDRAWN" />
        </span>
      );
    default:
      return <OutcomeChip outcome={feedback.response?.outcome ?? "OPEN"} />;
  }
}
