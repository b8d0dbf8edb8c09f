import { useQuery } from "@tanstack/react-query";
import { FormattedMessage } from "react-intl";
import type { HideReason, Moderation, ModerationBatch, ModerationPreview } from "@/api/types.gen";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { HideDialog } from "@/ui/HideDialog";
import { LoadFailed } from "@/ui/LoadFailed";
import { moderationPreview, useModerate } from "./moderation.queries";
import type { PickedInput } from "./usePicked";

type BulkProps = {
  unitId: string;
  act: Moderation;
  inputs: PickedInput[];
  onDone: (batch: ModerationBatch) => void;
  onClose: () => void;
};

/** Says how many of the picked inputs an act would change and why not the rest, and does it when that is confirmed. */
export function BulkModeration({ unitId, act, inputs, onDone, onClose }: BulkProps) {
  const preview = useQuery(moderationPreview(unitId, act, inputs));
  const moderate = useModerate(unitId, act, inputs);
  const title = <FormattedMessage id={`inbox.batch.${act}.title`} values={{ count: inputs.length }} />;
  const action = <FormattedMessage id={`inbox.batch.${act}`} />;
  const busy = moderate.isPending || !preview.data || preview.data.changes === 0;
  const count = preview.isError ? (
    <LoadFailed error={preview.error} retry={preview.refetch} />
  ) : (
    <Count preview={preview.data} of={inputs.length} />
  );

  function carryOut(reason?: HideReason) {
    moderate.mutate(reason, { onSuccess: onDone });
  }

  if (act === "HIDE") {
    return (
      <HideDialog
        title={title}
        action={action}
        busy={busy}
        error={moderate.error}
        before={count}
        onHide={carryOut}
        onClose={onClose}
      >
        <FormattedMessage id="inbox.hide.body" />
      </HideDialog>
    );
  }
  return (
    <ConfirmDialog title={title} action={action} busy={busy} onCancel={onClose} onConfirm={() => carryOut()}>
      {moderate.isError && <ErrorSummary error={moderate.error} />}
      {count}
      <p>
        <FormattedMessage id={`inbox.batch.${act}.body`} />
      </p>
    </ConfirmDialog>
  );
}

/** The count before the act; it is read out when it arrives. */
function Count({ preview, of }: { preview: ModerationPreview | undefined; of: number }) {
  if (!preview) {
    return (
      <p role="status" className="muted">
        <FormattedMessage id="inbox.batch.counting" />
      </p>
    );
  }
  const { act, changes, leftOut } = preview;
  const obstacles = [...new Set(leftOut.map(({ obstacle }) => obstacle))];
  return (
    <div role="status">
      <p>
        <b>
          <FormattedMessage id={`inbox.batch.${act}.count`} values={{ changes, of }} />
        </b>
      </p>
      {leftOut.length > 0 && (
        <>
          <p>
            <FormattedMessage id="inbox.batch.leftOut" values={{ count: leftOut.length }} />
          </p>
          <ul>
            {obstacles.map((obstacle) => (
              <li key={obstacle}>
                <FormattedMessage
                  id={`inbox.batch.obstacle.${obstacle}`}
                  values={{ count: leftOut.filter((one) => one.obstacle === obstacle).length }}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
