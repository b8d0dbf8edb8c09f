import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { FollowUp } from "@/api/types.gen";
import { type FormDraft, useFormDraft } from "@/device/useFormDraft";
import { Bones } from "@/ui/Bones";
import { TextArea, TextField } from "@/ui/fields";
import { said, saidOrNull } from "@/ui/form";
import { MoveDialog } from "@/ui/MoveDialog";
import { faultIn } from "@/ui/Refused";
import { toast } from "@/ui/toast";
import {
  type Change,
  followUpToChange,
  useChange,
  useNote,
  useProve,
  verificationReadiness,
} from "./followUp.queries";
import { type Act, LEADS_TO } from "./moves";

type DialogProps = { promise: FollowUp; act: Act; onClose: () => void };

/** Asks what an act on a promise needs; the public reads all of it. */
export function ChangeDialog(props: DialogProps) {
  if (props.act === "note") return <NoteDialog {...props} />;
  if (props.act === "prove") return <ProveDialog {...props} />;
  if (props.act === "verify") return <VerifyDialog {...props} />;
  return <MovesDialog {...props} />;
}

function nameOf({ id }: FollowUp, act: Act) {
  return `tindak-lanjut/${id}/${act}`;
}

/** Says that it is done, and closes the dialog. */
function useDone(draft: FormDraft, onClose: () => void) {
  const intl = useIntl();
  return () => {
    void draft.forget();
    toast(intl.formatMessage({ id: "followUp.saved" }));
    onClose();
  };
}

function MovesDialog({ promise, act, onClose }: DialogProps) {
  const seen = useQuery(followUpToChange(promise.id));
  const change = useChange(promise.id);
  // Only these two begin with what somebody else may have changed.
  const rewrites = act === "extend" || act === "assign";
  const draft = useFormDraft(seen.data && nameOf(promise, act), {
    etag: rewrites ? seen.data?.etag : undefined,
  });
  const done = useDone(draft, onClose);

  function send(form: FormData) {
    if (!seen.data) return;
    change.mutate({ etag: seen.data.etag, change: asked(act, form) }, { onSuccess: done });
  }

  return (
    <Frame
      promise={promise}
      act={act}
      error={seen.error ?? change.error}
      busy={change.isPending || !seen.data}
      draft={draft}
      onSend={send}
      onClose={onClose}
    >
      {act === "extend" && (
        <TextField
          name="dueOn"
          type="date"
          label={<FormattedMessage id="followUp.field.dueOn" />}
          defaultValue={promise.dueOn}
          error={faultIn(change.error, "dueOn")}
        />
      )}
      {act === "assign" && (
        <TextField
          name="owner"
          label={<FormattedMessage id="followUp.field.owner" />}
          hint={<FormattedMessage id="followUp.field.owner.hint" />}
          defaultValue={promise.owner}
          maxLength={200}
          error={faultIn(change.error, "owner")}
        />
      )}
      {!["start", "done", "verify"].includes(act) && (
        <TextArea
          name="reason"
          rows={3}
          maxLength={1000}
          label={
            <FormattedMessage
              id={NEEDS_REASON.has(act) ? "followUp.field.reason" : "followUp.field.reason.may"}
            />
          }
          hint={<FormattedMessage id="followUp.field.reason.hint" />}
          error={faultIn(change.error, "reason")}
        />
      )}
    </Frame>
  );
}

/** Who had a part in it reads which, in the place of the button. */
function VerifyDialog(props: DialogProps) {
  const { promise, act, onClose } = props;
  const readiness = useQuery(verificationReadiness(promise.id));
  if (readiness.data?.ready) return <MovesDialog {...props} />;
  return (
    <Frame
      promise={promise}
      act={act}
      error={readiness.error}
      busy
      mayAct={readiness.isPending}
      onSend={() => {}}
      onClose={onClose}
    >
      {readiness.isPending && <Bones />}
      {readiness.data?.blocking.map(({ code }) => (
        <p key={code}>
          <b>
            <FormattedMessage
              id={
                code === "evidence-is-yours"
                  ? "followUp.act.verify.yourEvidence"
                  : "followUp.act.verify.yourWord"
              }
            />
          </b>
        </p>
      ))}
    </Frame>
  );
}

const NEEDS_REASON = new Set<Act>(["block", "cancel", "reopen", "extend"]);

/** What the fields say, as the service wants it. */
function asked(act: Act, form: FormData): Change {
  const reason = said(form, "reason");
  if (act === "extend") return { act: "extend", body: { dueOn: said(form, "dueOn"), reason } };
  if (act === "assign")
    return { act: "assign", body: { owner: said(form, "owner"), reason: reason || null } };
  return { act: "move", body: { to: LEADS_TO[act] ?? "IN_PROGRESS", reason: reason || null } };
}

function NoteDialog({ promise, act, onClose }: DialogProps) {
  const note = useNote(promise.id);
  const draft = useFormDraft(nameOf(promise, act));
  const done = useDone(draft, onClose);
  return (
    <Frame
      promise={promise}
      act={act}
      error={note.error}
      busy={note.isPending}
      draft={draft}
      onSend={(form) => note.mutate({ text: said(form, "text") }, { onSuccess: done })}
      onClose={onClose}
    >
      <TextArea
        name="text"
        rows={4}
        maxLength={2000}
        label={<FormattedMessage id="followUp.field.note" />}
        hint={<FormattedMessage id="followUp.field.public" />}
        error={faultIn(note.error, "text")}
      />
    </Frame>
  );
}

const FILES = ".pdf,.jpg,.jpeg,.png,.docx,.xlsx";

function ProveDialog({ promise, act, onClose }: DialogProps) {
  const prove = useProve(promise.id, promise.unitId);
  const draft = useFormDraft(nameOf(promise, act));
  const done = useDone(draft, onClose);

  function send(form: FormData) {
    const file = form.get("file");
    const chosen = file instanceof File && file.size > 0 ? file : null;
    prove.mutate(
      { title: said(form, "title"), link: saidOrNull(form, "link"), file: chosen },
      { onSuccess: done },
    );
  }

  return (
    <Frame
      promise={promise}
      act={act}
      error={prove.error}
      busy={prove.isPending}
      draft={draft}
      onSend={send}
      onClose={onClose}
    >
      <TextField
        name="title"
        label={<FormattedMessage id="followUp.field.title" />}
        maxLength={200}
        error={faultIn(prove.error, "title")}
      />
      <TextField
        name="file"
        type="file"
        accept={FILES}
        label={<FormattedMessage id="followUp.field.file" />}
        hint={<FormattedMessage id="followUp.field.file.hint" />}
        error={faultIn(prove.error, "fileId")}
      />
      <TextField
        name="link"
        type="url"
        inputMode="url"
        label={<FormattedMessage id="followUp.field.link" />}
        error={faultIn(prove.error, "link")}
      />
    </Frame>
  );
}

type FrameProps = {
  promise: FollowUp;
  act: Act;
  error: unknown;
  busy: boolean;
  mayAct?: boolean;
  draft?: FormDraft;
  onSend: (form: FormData) => void;
  onClose: () => void;
  children: ReactNode;
};

/** What all of them share: the act in words, and on which promise. */
function Frame({ promise, act, children, ...dialog }: FrameProps) {
  return (
    <MoveDialog
      title={<FormattedMessage id={`followUp.act.${act}`} />}
      action={<FormattedMessage id={`followUp.act.${act}`} />}
      danger={act === "cancel"}
      {...dialog}
    >
      <p className="plain-text">{promise.text}</p>
      {(act === "verify" || act === "done" || act === "cancel") && (
        <p className="sm">
          <FormattedMessage id={`followUp.act.${act}.body`} />
        </p>
      )}
      {children}
    </MoveDialog>
  );
}
