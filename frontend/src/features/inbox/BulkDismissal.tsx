import { useQuery } from "@tanstack/react-query";
import { FormattedMessage, useIntl } from "react-intl";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { LoadFailed } from "@/ui/LoadFailed";
import { toast } from "@/ui/toast";
import { dismissalPreview, reportsRead, useDismissMany } from "./report.queries";
import type { PickedInput } from "./usePicked";

type BulkProps = { unitId: string; inputs: PickedInput[]; onDone: () => void; onClose: () => void };

/** Says on how many of the picked inputs reports are settled, and settles them when that is confirmed. */
export function BulkDismissal({ unitId, inputs, onDone, onClose }: BulkProps) {
  const intl = useIntl();
  const read = reportsRead(unitId, inputs);
  const preview = useQuery(dismissalPreview(read));
  const dismiss = useDismissMany();
  return (
    <ConfirmDialog
      title={<FormattedMessage id="inbox.dismiss.title" values={{ count: read.inputs.length }} />}
      action={<FormattedMessage id="inbox.reports.dismiss" />}
      busy={dismiss.isPending || !preview.data || preview.data.settled === 0}
      onCancel={onClose}
      onConfirm={() =>
        dismiss.mutate(read, {
          onSuccess: ({ settled }) => {
            toast(intl.formatMessage({ id: "inbox.dismiss.done" }, { count: settled }));
            onDone();
          },
        })
      }
    >
      {dismiss.isError && <ErrorSummary error={dismiss.error} />}
      {preview.isError ? (
        <LoadFailed error={preview.error} retry={preview.refetch} />
      ) : (
        <p role="status">
          {preview.data ? (
            <b>
              <FormattedMessage id="inbox.dismiss.count" values={{ ...preview.data, of: inputs.length }} />
            </b>
          ) : (
            <FormattedMessage id="inbox.batch.counting" />
          )}
        </p>
      )}
      <p>
        <FormattedMessage id="inbox.dismiss.body" />
      </p>
    </ConfirmDialog>
  );
}
