import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { AssignmentBatch, UnitRoles } from "@/api/types.gen";
import { AssignDialog } from "./AssignDialog";
import { useUndoAssignment } from "./assigning.queries";
import { BatchBar } from "./BatchBar";
import type { PickedInput } from "./usePicked";

interface Asked {
  inputs: PickedInput[];
  after?: (() => void) | undefined;
}

/** The dialog that assigns inputs, and what was assigned last with the way back. */
export function useAssigning({ unitId, zone }: UnitRoles) {
  const [asked, setAsked] = useState<Asked>();
  const [batch, setBatch] = useState<AssignmentBatch>();
  return {
    /** Opens the dialog; `after` happens once they are assigned. */
    ask: (inputs: PickedInput[], after?: () => void) => setAsked({ inputs, after }),
    dialog: asked && (
      <AssignDialog
        unitId={unitId}
        inputs={asked.inputs}
        onDone={(done) => {
          setBatch(done);
          setAsked(undefined);
          asked.after?.();
        }}
        onClose={() => setAsked(undefined)}
      />
    ),
    bar: batch && (
      <AssignedBar key={batch.id} batch={batch} zone={zone} onClose={() => setBatch(undefined)} />
    ),
  };
}

type BarProps = { batch: AssignmentBatch; zone: string; onClose: () => void };

function AssignedBar({ batch, zone, onClose }: BarProps) {
  const intl = useIntl();
  const count = batch.changed.length;
  return (
    <BatchBar
      batch={batch}
      zone={zone}
      label={intl.formatMessage({ id: "desk.assigned.last" })}
      undone={intl.formatMessage({ id: "desk.assigned.undone" }, { count })}
      undo={useUndoAssignment()}
      onClose={onClose}
    >
      {batch.assignee ? (
        <FormattedMessage
          id="desk.assigned.done"
          values={{ count, who: <bdi key="who">{batch.assignee}</bdi> }}
        />
      ) : (
        <FormattedMessage id="desk.assigned.free" values={{ count }} />
      )}
    </BatchBar>
  );
}
