import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { HideReason, QueuedQuestion } from "@/api/types.gen";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Picks } from "@/ui/fields";
import { toast } from "@/ui/toast";
import { useHideQuestion, useMoveQuestion } from "./desk.queries";

const REASONS: HideReason[] = ["SPAM", "ABUSE", "PERSONAL_DATA", "OFF_TOPIC"];

type HideProps = { session: string; queued: QueuedQuestion; onClose: () => void; onHidden: () => void };

/** Takes a question from all screens for a reason that everybody may know. */
export function HideQuestion({ session, queued, onClose, onHidden }: HideProps) {
  const intl = useIntl();
  const hide = useHideQuestion(session);
  const restore = useMoveQuestion(session);
  const [reason, setReason] = useState<HideReason>();
  const [missing, setMissing] = useState(false);

  function confirm() {
    setMissing(reason === undefined);
    if (reason === undefined) return;
    hide.mutate(
      { queued, reason },
      {
        onSuccess: (hidden) => {
          toast(intl.formatMessage({ id: "queue.told.HIDDEN" }), {
            label: intl.formatMessage({ id: "queue.undo" }),
            act: () => restore.mutate({ queued: hidden, act: "again" }),
          });
          onClose();
          onHidden();
        },
      },
    );
  }

  return (
    <ConfirmDialog
      title={<FormattedMessage id="queue.hide.title" />}
      action={<FormattedMessage id="queue.hide" />}
      busy={hide.isPending}
      onCancel={onClose}
      onConfirm={confirm}
    >
      {hide.isError && <ErrorSummary error={hide.error} />}
      <p>
        <FormattedMessage id="queue.hide.body" />
      </p>
      <Picks
        name="hide-reason"
        label={<FormattedMessage id="queue.hide.reason" />}
        options={REASONS.map((value) => ({
          value,
          label: <FormattedMessage id={`feedback.hide.${value}`} />,
        }))}
        value={reason}
        onPick={setReason}
        error={missing ? intl.formatMessage({ id: "queue.hide.missing" }) : undefined}
      />
    </ConfirmDialog>
  );
}
