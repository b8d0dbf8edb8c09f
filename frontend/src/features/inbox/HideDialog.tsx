import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { HideReason, InboxFeedback } from "@/api/types.gen";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Picks } from "@/ui/fields";
import { toast } from "@/ui/toast";
import { useHide, useRestore } from "./inbox.queries";

const REASONS: HideReason[] = ["SPAM", "ABUSE", "PERSONAL_DATA", "OFF_TOPIC"];

/** Takes an input from the public page; a tombstone with the reason stays there. */
export function HideDialog({ input, onClose }: { input: InboxFeedback; onClose: () => void }) {
  const intl = useIntl();
  const hide = useHide();
  const restore = useRestore();
  const [reason, setReason] = useState<HideReason>();
  const [missing, setMissing] = useState(false);

  function confirm() {
    setMissing(reason === undefined);
    if (reason === undefined) return;
    hide.mutate(
      { input, reason },
      {
        onSuccess: (hidden) => {
          toast(intl.formatMessage({ id: "inbox.hidden" }), {
            label: intl.formatMessage({ id: "inbox.undo" }),
            act: () => restore.mutate(hidden),
          });
          onClose();
        },
      },
    );
  }

  return (
    <ConfirmDialog
      title={<FormattedMessage id="inbox.hide.title" />}
      action={<FormattedMessage id="inbox.hide" />}
      busy={hide.isPending}
      onCancel={onClose}
      onConfirm={confirm}
    >
      {hide.isError && <ErrorSummary error={hide.error} />}
      <p>
        <FormattedMessage id="inbox.hide.body" />
      </p>
      <Picks
        name="hide-reason"
        label={<FormattedMessage id="inbox.hide.reason" />}
        options={REASONS.map((value) => ({
          value,
          label: <FormattedMessage id={`feedback.hide.${value}`} />,
        }))}
        value={reason}
        onPick={setReason}
        error={missing ? intl.formatMessage({ id: "inbox.hide.missing" }) : undefined}
      />
    </ConfirmDialog>
  );
}
