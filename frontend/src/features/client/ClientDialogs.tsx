import { FormattedMessage, useIntl } from "react-intl";
import type { ApiClient } from "@/api/types.gen";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { Refused } from "@/ui/Refused";
import { toast } from "@/ui/toast";
import { useRenewSecret, useRevokeClient } from "./client.queries";

/** Asks before the old secret is void; the new one is handed up. */
export function RenewSecret(props: {
  client: ApiClient;
  onRenewed: (client: ApiClient) => void;
  onClose: () => void;
}) {
  const renew = useRenewSecret();
  return (
    <ConfirmDialog
      title={<FormattedMessage id="apiClient.renew.title" values={{ name: props.client.name }} />}
      action={<FormattedMessage id="apiClient.renew" />}
      busy={renew.isPending}
      onCancel={props.onClose}
      onConfirm={() =>
        renew.mutate(props.client, {
          onSuccess: (client) => {
            props.onRenewed(client);
            props.onClose();
          },
        })
      }
    >
      {renew.isError && <Refused error={renew.error} />}
      <p>
        <FormattedMessage id="apiClient.renew.body" />
      </p>
    </ConfirmDialog>
  );
}

/** Asks before a client is shut out for good. */
export function RevokeClient({ client, onClose }: { client: ApiClient; onClose: () => void }) {
  const intl = useIntl();
  const revoke = useRevokeClient();
  return (
    <ConfirmDialog
      title={<FormattedMessage id="apiClient.revoke.title" values={{ name: client.name }} />}
      action={<FormattedMessage id="apiClient.revoke" />}
      danger
      busy={revoke.isPending}
      onCancel={onClose}
      onConfirm={() =>
        revoke.mutate(client, {
          onSuccess: () => {
            toast(intl.formatMessage({ id: "apiClient.revoked" }, { name: client.name }));
            onClose();
          },
        })
      }
    >
      {revoke.isError && <Refused error={revoke.error} />}
      <p>
        <FormattedMessage id="apiClient.revoke.body" />
      </p>
    </ConfirmDialog>
  );
}
