import { FormattedMessage, useIntl } from "react-intl";
import type { HideReason, QueuedQuestion } from "@/api/types.gen";
import { HideDialog } from "@/ui/HideDialog";
import { toast } from "@/ui/toast";
import { useHideQuestion, useMoveQuestion } from "./desk.queries";

type HideProps = { session: string; queued: QueuedQuestion; onClose: () => void; onHidden: () => void };

/** Takes a question from all screens for a reason that everybody may know. */
export function HideQuestion({ session, queued, onClose, onHidden }: HideProps) {
  const intl = useIntl();
  const hide = useHideQuestion(session);
  const restore = useMoveQuestion(session);

  function hideFor(reason: HideReason) {
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
    <HideDialog
      title={<FormattedMessage id="queue.hide.title" />}
      action={<FormattedMessage id="queue.hide" />}
      busy={hide.isPending}
      error={hide.error}
      onHide={hideFor}
      onClose={onClose}
    >
      <FormattedMessage id="queue.hide.body" />
    </HideDialog>
  );
}
