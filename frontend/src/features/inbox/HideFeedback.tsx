import { FormattedMessage, useIntl } from "react-intl";
import type { HideReason, InboxFeedback } from "@/api/types.gen";
import { HideDialog } from "@/ui/HideDialog";
import { toast } from "@/ui/toast";
import { useHide, useRestore } from "./inbox.queries";

/** Takes an input from the public page; a tombstone with the reason stays there. */
export function HideFeedback({ input, onClose }: { input: InboxFeedback; onClose: () => void }) {
  const intl = useIntl();
  const hide = useHide();
  const restore = useRestore();

  function hideFor(reason: HideReason) {
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
    <HideDialog
      title={<FormattedMessage id="inbox.hide.title" />}
      action={<FormattedMessage id="inbox.hide" />}
      busy={hide.isPending}
      error={hide.error}
      onHide={hideFor}
      onClose={onClose}
    >
      <FormattedMessage id="inbox.hide.body" />
    </HideDialog>
  );
}
