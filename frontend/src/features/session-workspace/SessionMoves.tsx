import { type ReactNode, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Session } from "@/api/types.gen";
import { type FormDraft, useFormDraft } from "@/device/useFormDraft";
import { TextArea } from "@/ui/fields";
import { said, saidOrNull } from "@/ui/form";
import { MomentField, momentIn } from "@/ui/MomentField";
import { MoveDialog } from "@/ui/MoveDialog";
import { faultIn } from "@/ui/Refused";
import { toast } from "@/ui/toast";
import { useCancelSession, useCloseSession, useOpenSession, usePostpone } from "./session.queries";

type MoveProps = { session: Session; etag: string; onClose: () => void };

type Told = "opened" | "closed" | "postponed" | "cancelled";

/** Says that it is done, and closes the dialog; after a refusal the dialog stays and says why. */
function useDone(onClose: () => void, draft?: FormDraft) {
  const intl = useIntl();
  return async (act: Promise<unknown>, told: Told) => {
    try {
      await act;
    } catch {
      return;
    }
    void draft?.forget();
    toast(intl.formatMessage({ id: `sessionWorkspace.${told}` }));
    onClose();
  };
}

export function OpenSession({ session, etag, onClose }: MoveProps) {
  const open = useOpenSession();
  const done = useDone(onClose);
  return (
    <MoveDialog
      title={<FormattedMessage id="sessionWorkspace.open.title" />}
      action={<FormattedMessage id="sessionWorkspace.open" />}
      error={open.error}
      busy={open.isPending}
      onSend={() => void done(open.mutateAsync({ id: session.id, etag }), "opened")}
      onClose={onClose}
    >
      <p>
        <FormattedMessage id="sessionWorkspace.open.body" />
      </p>
    </MoveDialog>
  );
}

export function CloseSession({ session, etag, onClose }: MoveProps) {
  const close = useCloseSession();
  const draft = useFormDraft(`pertemuan/${session.id}/tutup`);
  const done = useDone(onClose, draft);
  return (
    <MoveDialog
      title={<FormattedMessage id="sessionWorkspace.close.title" />}
      action={<FormattedMessage id="sessionWorkspace.close" />}
      error={close.error}
      busy={close.isPending}
      draft={draft}
      onSend={(form) =>
        void done(
          close.mutateAsync({ id: session.id, etag, gapReason: saidOrNull(form, "gapReason") }),
          "closed",
        )
      }
      onClose={onClose}
    >
      <p>
        <FormattedMessage id="sessionWorkspace.close.body" />
      </p>
      <TextArea
        name="gapReason"
        label={<FormattedMessage id="sessionWorkspace.close.gap" />}
        hint={<FormattedMessage id="sessionWorkspace.close.gap.hint" />}
        error={faultIn(close.error, "gapReason")}
      />
    </MoveDialog>
  );
}

/** To another time, or until one is known. */
export function PostponeSession({ session, etag, zone, onClose }: MoveProps & { zone: string }) {
  const postpone = usePostpone();
  const draft = useFormDraft(`pertemuan/${session.id}/tunda`);
  const done = useDone(onClose, draft);
  const [half, setHalf] = useState(false);
  const intl = useIntl();

  function send(form: FormData) {
    const startsAt = momentIn(form, "startsAt", zone) ?? null;
    const endsAt = momentIn(form, "endsAt", zone) ?? null;
    setHalf((startsAt === null) !== (endsAt === null));
    if ((startsAt === null) !== (endsAt === null)) return;
    const body = { reason: said(form, "reason"), startsAt, endsAt };
    void done(postpone.mutateAsync({ id: session.id, etag, body }), "postponed");
  }

  const empty = half ? intl.formatMessage({ id: "ui.errors.empty" }) : undefined;
  return (
    <MoveDialog
      title={<FormattedMessage id="sessionWorkspace.postpone.title" />}
      action={<FormattedMessage id="sessionWorkspace.postpone" />}
      error={postpone.error}
      lacks={empty ? ["startsAt", "endsAt"].map((field) => ({ field, text: empty })) : []}
      busy={postpone.isPending}
      draft={draft}
      onSend={send}
      onClose={onClose}
    >
      <p>
        <FormattedMessage id="sessionWorkspace.postpone.body" />
      </p>
      {(["startsAt", "endsAt"] as const).map((name) => (
        <MomentField
          key={name}
          name={name}
          label={<FormattedMessage id={`sessionWorkspace.field.${name}`} />}
          zone={zone}
          instant={undefined}
          error={empty ?? faultIn(postpone.error, name)}
        />
      ))}
      <Reason error={postpone.error} />
    </MoveDialog>
  );
}

export function CancelSession({ session, etag, onClose }: MoveProps) {
  const cancel = useCancelSession();
  const draft = useFormDraft(`pertemuan/${session.id}/batal`);
  const done = useDone(onClose, draft);
  return (
    <MoveDialog
      title={<FormattedMessage id="sessionWorkspace.cancel.title" />}
      action={<FormattedMessage id="sessionWorkspace.cancel" />}
      danger
      error={cancel.error}
      busy={cancel.isPending}
      draft={draft}
      onSend={(form) =>
        void done(cancel.mutateAsync({ id: session.id, etag, reason: said(form, "reason") }), "cancelled")
      }
      onClose={onClose}
    >
      <p>
        <FormattedMessage id="sessionWorkspace.cancel.body" />
      </p>
      <Reason error={cancel.error} />
    </MoveDialog>
  );
}

function Reason({ error }: { error: unknown }): ReactNode {
  return (
    <TextArea
      name="reason"
      label={<FormattedMessage id="sessionWorkspace.reason" />}
      hint={<FormattedMessage id="sessionWorkspace.reason.hint" />}
      error={faultIn(error, "reason")}
    />
  );
}
