import { FormattedMessage, useIntl } from "react-intl";
import type { ModerationBatch } from "@/api/types.gen";
import { BatchBar } from "./BatchBar";
import { useUndo } from "./moderation.queries";

type UndoProps = { batch: ModerationBatch; zone: string; onClose: () => void };

/** What a moderator has just done to many inputs, and the way back. */
export function UndoBar({ batch, zone, onClose }: UndoProps) {
  const intl = useIntl();
  const count = batch.changed.length;
  return (
    <BatchBar
      batch={batch}
      zone={zone}
      label={intl.formatMessage({ id: "inbox.batch.last" })}
      undone={intl.formatMessage({ id: "inbox.batch.undone" }, { count })}
      undo={useUndo()}
      onClose={onClose}
    >
      <FormattedMessage id={`inbox.batch.${batch.act}.done`} values={{ count }} />
      {batch.leftOut.length > 0 && (
        <>
          {" "}
          <FormattedMessage id="inbox.batch.leftOut.done" values={{ count: batch.leftOut.length }} />
        </>
      )}
    </BatchBar>
  );
}
