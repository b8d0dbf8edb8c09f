import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { AssignmentBatch, AssignmentPreview } from "@/api/types.gen";
import { SelectField, TextField } from "@/ui/fields";
import { LoadFailed } from "@/ui/LoadFailed";
import { MoveDialog } from "@/ui/MoveDialog";
import { faultIn } from "@/ui/Refused";
import { assignmentPreview, colleagues, planOf, useAssign } from "./assigning.queries";
import type { PickedInput } from "./usePicked";

const NOBODY = "tidak-ada";

type DialogProps = {
  unitId: string;
  inputs: PickedInput[];
  onDone: (batch: AssignmentBatch) => void;
  onClose: () => void;
};

/** Says to whom inputs are given and how many that changes, and does it when that is confirmed. */
export function AssignDialog({ unitId, inputs, onDone, onClose }: DialogProps) {
  const intl = useIntl();
  const people = useQuery(colleagues(unitId));
  const [chosen, setChosen] = useState("");
  const [dueOn, setDueOn] = useState("");
  const plan = planOf(unitId, inputs, {
    assigneeId: chosen === NOBODY ? null : chosen,
    // While it is being typed a date field says nothing.
    dueOn: dueOn || null,
  });
  const preview = useQuery({ ...assignmentPreview(plan), enabled: chosen !== "", retry: false });
  const assign = useAssign();
  const error = assign.error ?? preview.error;
  return (
    <MoveDialog
      title={<FormattedMessage id="desk.assign.title" values={{ count: inputs.length }} />}
      action={<FormattedMessage id="desk.assign" />}
      error={error}
      busy={assign.isPending || !preview.data || preview.data.changes === 0}
      onSend={() => assign.mutate(plan, { onSuccess: onDone })}
      onClose={onClose}
    >
      {people.isError && <LoadFailed error={people.error} retry={people.refetch} />}
      <SelectField
        name="assigneeId"
        label={<FormattedMessage id="desk.assign.to" />}
        value={chosen}
        onChange={(event) => setChosen(event.target.value)}
        error={faultIn(error, "assigneeId")}
      >
        <option value="" disabled>
          {intl.formatMessage({ id: "desk.assign.choose" })}
        </option>
        {people.data?.map(({ id, name, self }) => (
          <option key={id} value={id}>
            {self ? intl.formatMessage({ id: "desk.assign.self" }, { name }) : name}
          </option>
        ))}
        <option value={NOBODY}>{intl.formatMessage({ id: "desk.assign.nobody" })}</option>
      </SelectField>
      {chosen !== NOBODY && (
        <TextField
          type="date"
          name="dueOn"
          label={<FormattedMessage id="desk.assign.due" />}
          hint={<FormattedMessage id="ui.optional" />}
          value={dueOn}
          onChange={(event) => setDueOn(event.target.value)}
          error={faultIn(error, "dueOn")}
        />
      )}
      {preview.data && <Count preview={preview.data} of={inputs.length} />}
    </MoveDialog>
  );
}

/** The count before the act; it is read out when it arrives. */
function Count({ preview: { changes, leftOut }, of }: { preview: AssignmentPreview; of: number }) {
  const obstacles = [...new Set(leftOut.map(({ obstacle }) => obstacle))];
  return (
    <div role="status">
      <p>
        <b>
          <FormattedMessage id="desk.assign.count" values={{ changes, of }} />
        </b>
      </p>
      {obstacles.length > 0 && (
        <ul>
          {obstacles.map((obstacle) => (
            <li key={obstacle}>
              <FormattedMessage
                id={`desk.assign.obstacle.${obstacle}`}
                values={{ count: leftOut.filter((one) => one.obstacle === obstacle).length }}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
