import { FormattedMessage, useIntl } from "react-intl";
import type { Webhook } from "@/api/types.gen";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { Refused } from "@/ui/Refused";
import { toast } from "@/ui/toast";
import { useRemoveWebhook, useRotateSecret } from "./webhook.queries";

type RotateProps = { webhook: Webhook; onSecret: (secret: string) => void; onClose: () => void };

export function RotateSecret({ webhook, onSecret, onClose }: RotateProps) {
  const rotate = useRotateSecret(webhook.unitId, webhook.id);
  return (
    <ConfirmDialog
      title={<FormattedMessage id="webhook.rotate.title" />}
      action={<FormattedMessage id="webhook.rotate" />}
      busy={rotate.isPending}
      onConfirm={() =>
        rotate.mutate(undefined, {
          onSuccess: ({ secret }) => {
            onSecret(secret);
            onClose();
          },
        })
      }
      onCancel={onClose}
    >
      {rotate.error && <Refused error={rotate.error} />}
      <p>
        <FormattedMessage id="webhook.rotate.body" />
      </p>
    </ConfirmDialog>
  );
}

type RemoveProps = { webhook: Webhook; name: string; onClose: () => void };

export function RemoveWebhook({ webhook, name, onClose }: RemoveProps) {
  const intl = useIntl();
  const remove = useRemoveWebhook(webhook.unitId);
  return (
    <ConfirmDialog
      title={<FormattedMessage id="webhook.remove.title" values={{ name }} />}
      action={<FormattedMessage id="webhook.remove" />}
      danger
      busy={remove.isPending}
      onConfirm={() =>
        remove.mutate(webhook, {
          onSuccess: () => {
            toast(intl.formatMessage({ id: "webhook.removed" }));
            onClose();
          },
        })
      }
      onCancel={onClose}
    >
      {remove.error && <Refused error={remove.error} />}
      <p>
        <FormattedMessage id="webhook.remove.body" />
      </p>
    </ConfirmDialog>
  );
}
