import { FormattedMessage } from "react-intl";
import { ConfirmDialog } from "@/ui/ConfirmDialog";

/** Asks before what was changed in a line, and is not sent, is thrown away. */
export function LeaveLine({ onLeave, onStay }: { onLeave: () => void; onStay: () => void }) {
  return (
    <ConfirmDialog
      danger
      title={<FormattedMessage id="minutes.leave.title" />}
      action={<FormattedMessage id="minutes.leave" />}
      onConfirm={onLeave}
      onCancel={onStay}
    >
      <p>
        <FormattedMessage id="minutes.leave.body" />
      </p>
    </ConfirmDialog>
  );
}
