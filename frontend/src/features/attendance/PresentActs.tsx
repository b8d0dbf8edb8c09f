import { type FormEvent, useState } from "react";
import { FormattedMessage } from "react-intl";
import type { Attendance } from "@/api/types.gen";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { TextField } from "@/ui/fields";
import { said } from "@/ui/form";
import { useRemove, useSign } from "./attendance.queries";
import { CorrectDialog } from "./CorrectDialog";
import { SignDialog } from "./SignDialog";

/** What may still be done with somebody who is on the list: sign later, set right, or strike a mistake. Needs a network. */
export function PresentActs({ session, attendance }: { session: string; attendance: Attendance }) {
  const [open, setOpen] = useState<"sign" | "remove" | "correct">();
  const sign = useSign(session);
  const name = attendance.name ?? attendance.number;
  return (
    <details className="acts">
      <summary className="btn bare">
        <FormattedMessage id="desk.more" />
        <span className="vh"> {name}</span>
      </summary>
      <div className="stack">
        {!attendance.signed && (
          <button type="button" className="btn" onClick={() => setOpen("sign")}>
            <FormattedMessage id="desk.sign" />
          </button>
        )}
        <button type="button" className="btn" onClick={() => setOpen("correct")}>
          <FormattedMessage id="desk.correct" />
        </button>
        {attendance.corrections.length > 0 && (
          <p className="sm muted">
            <FormattedMessage id="desk.corrected" values={{ count: attendance.corrections.length }} />
          </p>
        )}
        {sign.error && <ErrorSummary error={sign.error} fields={[]} />}
        {open === "remove" ? (
          <RemoveForm session={session} attendance={attendance} onClose={() => setOpen(undefined)} />
        ) : (
          <button type="button" className="btn" onClick={() => setOpen("remove")}>
            <FormattedMessage id="desk.remove" />
          </button>
        )}
      </div>
      {open === "correct" && (
        <CorrectDialog session={session} attendance={attendance} onClose={() => setOpen(undefined)} />
      )}
      {open === "sign" && (
        <SignDialog
          name={name}
          busy={sign.isPending}
          onCancel={() => setOpen(undefined)}
          onSigned={(image) => {
            if (image !== undefined) sign.mutate({ attendanceId: attendance.id, image });
            setOpen(undefined);
          }}
        />
      )}
    </details>
  );
}

type RemoveProps = { session: string; attendance: Attendance; onClose: () => void };

function RemoveForm({ session, attendance, onClose }: RemoveProps) {
  const remove = useRemove(session);
  function strike(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const reason = said(new FormData(event.currentTarget), "reason");
    remove.mutate({ attendanceId: attendance.id, reason }, { onSuccess: onClose });
  }
  return (
    <form className="stack" noValidate onSubmit={strike}>
      {remove.error && <ErrorSummary error={remove.error} />}
      <TextField
        name="reason"
        id={`reason-${attendance.id}`}
        label={<FormattedMessage id="desk.remove.reason" />}
        hint={<FormattedMessage id="desk.remove.hint" />}
        maxLength={500}
        error={undefined}
      />
      <p className="row">
        <button type="submit" className="btn danger" disabled={remove.isPending}>
          <FormattedMessage id="desk.remove.now" />
        </button>
        <button type="button" className="btn bare" onClick={onClose}>
          <FormattedMessage id="ui.cancel" />
        </button>
      </p>
    </form>
  );
}
