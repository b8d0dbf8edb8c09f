import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { FormEvent, ReactNode } from "react";
import { FormattedMessage } from "react-intl";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { TextField } from "@/ui/fields";
import { said } from "@/ui/form";
import { Note } from "@/ui/Note";
import { fieldErrorsOf } from "@/ui/problem";
import { attendanceOfTicket, type PassKey, type TicketKey, useCheckInAlone } from "./attendance.queries";

type CheckInProps = {
  session: string;
  ticket: TicketKey;
  /** What one may do next: who has been checked in with the attendance, who has not with the ticket alone. */
  onward?: (pass: PassKey | undefined) => ReactNode;
};

/** On the ticket's page: check in with the code of the hall, or that one has been checked in. */
export function SelfCheckIn({ session, ticket, onward }: CheckInProps) {
  const { data: pass } = useQuery(attendanceOfTicket(session, ticket));
  const checkIn = useCheckInAlone(session, ticket);
  if (pass === undefined) return null;
  if (pass !== null) {
    return (
      <>
        <Note kind="done" live="status">
          <p>
            <b>
              <FormattedMessage id="attendance.self.done" />
            </b>{" "}
            <Link to="/kehadiran/$number" params={{ number: pass.attendance.number }} hash={pass.secret}>
              <FormattedMessage id="attendance.self.open" />
            </Link>
          </p>
        </Note>
        {onward?.({ number: pass.attendance.number, secret: pass.secret })}
      </>
    );
  }

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    checkIn.mutate(said(new FormData(event.currentTarget), "code").replaceAll(/\s/g, ""));
  }

  return (
    <>
      {onward?.(undefined)}
      <form className="card stack" aria-labelledby="hadir" noValidate onSubmit={send}>
        <h2 id="hadir">
          <FormattedMessage id="attendance.self" />
        </h2>
        {checkIn.error && <ErrorSummary error={checkIn.error} />}
        <TextField
          name="code"
          label={<FormattedMessage id="attendance.self.code" />}
          hint={<FormattedMessage id="attendance.self.hint" />}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={7}
          error={fieldErrorsOf(checkIn.error).find(({ field }) => field === "code")?.text}
        />
        <p>
          <button type="submit" className="btn main" disabled={checkIn.isPending}>
            <FormattedMessage id="attendance.self.send" />
          </button>
        </p>
      </form>
    </>
  );
}
