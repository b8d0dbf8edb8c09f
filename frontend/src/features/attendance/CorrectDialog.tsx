import { useQuery } from "@tanstack/react-query";
import { FormattedMessage, useIntl } from "react-intl";
import type { Attendance, AttendingElement, Sex } from "@/api/types.gen";
import { useFormDraft } from "@/device/useFormDraft";
import { AsRead } from "@/ui/AsRead";
import { Bones } from "@/ui/Bones";
import { elementName } from "@/ui/elementName";
import { ELEMENTS } from "@/ui/elements";
import { SelectField, TextField } from "@/ui/fields";
import { said, saidOrNull } from "@/ui/form";
import { lettingGo, useHeld } from "@/ui/held";
import { MoveDialog } from "@/ui/MoveDialog";
import { isStale } from "@/ui/problem";
import { faultIn, Refused } from "@/ui/Refused";
import type { Tagged } from "@/ui/tagged";
import { attendanceToCorrect, useCorrect } from "./attendance.queries";

type CorrectProps = { session: string; attendance: Attendance; onClose: () => void };

/** Sets right who somebody on the list is, until it is closed; who did so, when and why stays on record. */
export function CorrectDialog({ session, attendance: { id }, onClose }: CorrectProps) {
  const seen = useQuery(attendanceToCorrect(session, id));
  const correct = useCorrect(session, id);
  const draft = useFormDraft(seen.data && `kehadiran/${id}`, { etag: seen.data?.etag });

  function send(form: FormData) {
    if (!seen.data) return;
    correct.mutate(
      {
        etag: said(form, "etag"),
        body: {
          visitor: {
            name: said(form, "visitor.name"),
            organisation: saidOrNull(form, "visitor.organisation"),
            position: saidOrNull(form, "visitor.position"),
            element: said(form, "visitor.element") as AttendingElement,
            sex: saidOrNull(form, "visitor.sex") as Sex | null,
            contact: saidOrNull(form, "contact"),
          },
          reason: said(form, "reason"),
        },
      },
      {
        onSuccess: () => {
          void draft.forget();
          onClose();
        },
      },
    );
  }

  return (
    <MoveDialog
      title={<FormattedMessage id="desk.correct" />}
      action={<FormattedMessage id="desk.correct.save" />}
      error={seen.error ?? (isStale(correct.error) ? null : correct.error)}
      busy={correct.isPending || !seen.data}
      draft={draft}
      onSend={send}
      onClose={onClose}
    >
      {seen.data ? (
        <Fields data={seen.data} error={correct.error} forget={draft.forget} />
      ) : (
        !seen.error && <Bones />
      )}
    </MoveDialog>
  );
}

type FieldsProps = { data: Tagged<Attendance>; error: unknown; forget: () => Promise<void> };

/** Named as the service names them, so that its faults lead to them. What nobody sees of the same reading goes along. */
function Fields({ data, error, forget }: FieldsProps) {
  const intl = useIntl();
  const held = useHeld(data);
  const attendance = held.value;
  const fault = (field: string) => faultIn(error, field);
  return (
    <AsRead held={lettingGo(held, forget)}>
      {isStale(error) && <Refused error={error} />}
      <input type="hidden" name="etag" value={held.etag} />
      <input type="hidden" name="contact" value={attendance.contact ?? ""} />
      {(["name", "organisation", "position"] as const).map((field) => (
        <TextField
          key={field}
          name={`visitor.${field}`}
          label={<FormattedMessage id={`desk.walkUp.${field}`} />}
          defaultValue={attendance[field] ?? ""}
          maxLength={200}
          autoComplete="off"
          error={fault(`visitor.${field}`)}
        />
      ))}
      <SelectField
        name="visitor.element"
        label={<FormattedMessage id="desk.walkUp.element" />}
        defaultValue={attendance.element}
        error={fault("visitor.element")}
      >
        {[...ELEMENTS, "PROVIDER" as const].map((element) => (
          <option key={element} value={element}>
            {elementName(intl, element)}
          </option>
        ))}
      </SelectField>
      <SelectField
        name="visitor.sex"
        label={<FormattedMessage id="desk.walkUp.sex" />}
        defaultValue={attendance.sex ?? ""}
        error={fault("visitor.sex")}
      >
        <option value="">{intl.formatMessage({ id: "desk.walkUp.unsaid" })}</option>
        <option value="L">{intl.formatMessage({ id: "desk.walkUp.sex.L" })}</option>
        <option value="P">{intl.formatMessage({ id: "desk.walkUp.sex.P" })}</option>
      </SelectField>
      <TextField
        name="reason"
        label={<FormattedMessage id="desk.correct.reason" />}
        hint={<FormattedMessage id="desk.correct.hint" />}
        maxLength={500}
        error={fault("reason")}
      />
    </AsRead>
  );
}
