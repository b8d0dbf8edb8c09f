import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { FormattedMessage } from "react-intl";
import type { OwnInvitation } from "@/api/types.gen";
import { useKept } from "@/device/useKept";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { OnDevice } from "@/ui/DraftNote";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { TextField } from "@/ui/fields";
import { Note } from "@/ui/Note";
import { type Letter, ticketOf, useAnswer } from "./invitation.queries";

/** Whether one comes: on to the registration, to the ticket one has, or with regrets. */
export function AnswerActs({ letter, invitation }: { letter: Letter; invitation: OwnInvitation }) {
  const answer = useAnswer(letter);
  const held = useQuery(ticketOf(letter));
  const [declining, decline] = useState(false);
  const reason = useKept(`undangan/${letter.number}/alasan`, "");
  const { session } = invitation;

  if (["HELD", "CANCELLED"].includes(session.state)) {
    return (
      <Note kind="closed">
        <p>
          <FormattedMessage id="invitation.over" />
        </p>
      </Note>
    );
  }

  function confirm() {
    answer.mutate(
      { answer: "DECLINED", reason: reason?.value.trim() || null },
      {
        onSuccess: () => void reason?.forget(),
        onSettled: () => decline(false),
      },
    );
  }

  const secretOfTicket = held.data?.code?.address.split("#")[1];
  return (
    <section className="stack" aria-labelledby="jawaban">
      <h2 id="jawaban">
        <FormattedMessage id="invitation.answer.title" />
      </h2>
      {answer.isError && <ErrorSummary error={answer.error} />}
      {invitation.answer === "DECLINED" && (
        <Note kind="closed" live="status">
          <p>
            <FormattedMessage id="invitation.declined" />
          </p>
        </Note>
      )}
      <p className="row">
        {held.data && secretOfTicket ? (
          <Link
            to="/tiket/$number"
            params={{ number: held.data.number }}
            hash={secretOfTicket}
            className="btn main"
          >
            <FormattedMessage id="invitation.ticket" />
          </Link>
        ) : (
          session.announced && (
            <Link
              to="/pertemuan/$id/daftar"
              params={{ id: session.id }}
              hash={`${letter.number}.${letter.secret}`}
              className="btn main"
            >
              <FormattedMessage id="invitation.accept" />
            </Link>
          )
        )}
        {invitation.answer !== "DECLINED" && (
          <button type="button" className="btn" onClick={() => decline(true)}>
            <FormattedMessage id="invitation.decline" />
          </button>
        )}
      </p>
      {declining && reason && (
        <ConfirmDialog
          title={<FormattedMessage id="invitation.decline.title" />}
          action={<FormattedMessage id="invitation.decline" />}
          busy={answer.isPending}
          onConfirm={confirm}
          onCancel={() => decline(false)}
          below={<OnDevice keeping={reason.keeping} />}
        >
          <p>
            <FormattedMessage id="invitation.decline.body" />
          </p>
          <TextField
            name="reason"
            label={<FormattedMessage id="invitation.decline.reason" />}
            hint={<FormattedMessage id="ui.optional" />}
            error={undefined}
            maxLength={500}
            value={reason.value}
            onChange={({ target }) => reason.change(() => target.value)}
          />
        </ConfirmDialog>
      )}
    </section>
  );
}
