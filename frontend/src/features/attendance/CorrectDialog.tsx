import { FormattedMessage, useIntl } from "react-intl";
import type { Attendance, AttendingElement, Sex } from "@/api/types.gen";
import { ELEMENTS } from "@/ui/elements";
import { SelectField, TextField } from "@/ui/fields";
import { said, saidOrNull } from "@/ui/form";
import { MoveDialog } from "@/ui/MoveDialog";
import { faultIn } from "@/ui/Refused";
import { useCorrect } from "./attendance.queries";
import { elementName } from "./elements";

type CorrectProps = { session: string; attendance: Attendance; onClose: () => void };

/** Sets right who somebody on the list is, until it is closed; who did so, when and why stays on record. */
export function CorrectDialog({ session, attendance, onClose }: CorrectProps) {
  const intl = useIntl();
  const correct = useCorrect(session);

  function send(form: FormData) {
    correct.mutate(
      {
        attendanceId: attendance.id,
        body: {
          visitor: {
            name: said(form, "name"),
            organisation: saidOrNull(form, "organisation"),
            position: saidOrNull(form, "position"),
            element: said(form, "element") as AttendingElement,
            sex: saidOrNull(form, "sex") as Sex | null,
            contact: attendance.contact ?? null,
          },
          reason: said(form, "reason"),
        },
      },
      { onSuccess: onClose },
    );
  }

  const fault = (field: string) =>
    faultIn(correct.error, field === "reason" ? field : `visitor/${field}`) ?? faultIn(correct.error, field);
  return (
    <MoveDialog
      title={<FormattedMessage id="desk.correct" />}
      action={<FormattedMessage id="desk.correct.save" />}
      error={correct.error}
      busy={correct.isPending}
      onSend={send}
      onClose={onClose}
    >
      {(["name", "organisation", "position"] as const).map((field) => (
        <TextField
          key={field}
          name={field}
          id={`${field}-${attendance.id}`}
          label={<FormattedMessage id={`desk.walkUp.${field}`} />}
          defaultValue={attendance[field] ?? ""}
          maxLength={200}
          autoComplete="off"
          error={fault(field)}
        />
      ))}
      <SelectField
        name="element"
        id={`element-${attendance.id}`}
        label={<FormattedMessage id="desk.walkUp.element" />}
        defaultValue={attendance.element}
        error={fault("element")}
      >
        {[...ELEMENTS, "PROVIDER" as const].map((element) => (
          <option key={element} value={element}>
            {elementName(intl, element)}
          </option>
        ))}
      </SelectField>
      <SelectField
        name="sex"
        id={`sex-${attendance.id}`}
        label={<FormattedMessage id="desk.walkUp.sex" />}
        defaultValue={attendance.sex ?? ""}
        error={fault("sex")}
      >
        <option value="">{intl.formatMessage({ id: "desk.walkUp.unsaid" })}</option>
        <option value="L">{intl.formatMessage({ id: "desk.walkUp.sex.L" })}</option>
        <option value="P">{intl.formatMessage({ id: "desk.walkUp.sex.P" })}</option>
      </SelectField>
      <TextField
        name="reason"
        id={`why-${attendance.id}`}
        label={<FormattedMessage id="desk.correct.reason" />}
        hint={<FormattedMessage id="desk.correct.hint" />}
        maxLength={500}
        error={fault("reason")}
      />
    </MoveDialog>
  );
}
