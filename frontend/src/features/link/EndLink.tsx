import { FormattedMessage, useIntl } from "react-intl";
import type { ForumLink } from "@/api/types.gen";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { toast } from "@/ui/toast";
import { useEndLink } from "./link.queries";
import { nameOf } from "./nameOf";

/** Asks before a link counts nothing any more. */
export function EndLink({ forum, link, onClose }: { forum: string; link: ForumLink; onClose: () => void }) {
  const intl = useIntl();
  const end = useEndLink(forum);
  return (
    <ConfirmDialog
      title={<FormattedMessage id="link.end.title" values={{ name: nameOf(link, intl) }} />}
      action={<FormattedMessage id="link.end" />}
      danger
      busy={end.isPending}
      onCancel={onClose}
      onConfirm={() =>
        end.mutate(link.id, {
          onSuccess: () => {
            toast(intl.formatMessage({ id: "link.end.done" }));
            onClose();
          },
        })
      }
    >
      {end.isError && <ErrorSummary error={end.error} />}
      <p>
        <FormattedMessage id="link.end.body" />
      </p>
    </ConfirmDialog>
  );
}
