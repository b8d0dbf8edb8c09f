import { FormattedMessage } from "react-intl";
import { HourglassIcon } from "@/ui/icons";

/** What is sent is read before everybody sees it, and for how long it waits at most. */
export function ApprovalNote({ hours }: { hours: number }) {
  return (
    <div className="note">
      <HourglassIcon />
      <p>
        <FormattedMessage id="feedback.form.approval" values={{ hours }} />
      </p>
    </div>
  );
}
