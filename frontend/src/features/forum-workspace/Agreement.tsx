import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Forum } from "@/api/types.gen";
import { useFormDraft } from "@/device/useFormDraft";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { TextField } from "@/ui/fields";
import { said, saidOrNull } from "@/ui/form";
import { MoveDialog } from "@/ui/MoveDialog";
import { faultIn, Refused } from "@/ui/Refused";
import { toast } from "@/ui/toast";
import { useOpenCommentWindow, useRecordAgreement } from "./agreement.queries";

const SCANS = "application/pdf,image/jpeg,image/png";

type AgreementProps = { forum: Forum; onClose: () => void };

/** Uploads the signed record of agreement and its attendance list; with them the drafts count as discussed. */
export function RecordAgreement({ forum, onClose }: AgreementProps) {
  const intl = useIntl();
  const record = useRecordAgreement(forum);
  const draft = useFormDraft(`forum/${forum.id}/berita-acara`);
  const [missing, setMissing] = useState<string[]>([]);
  const noFile = intl.formatMessage({ id: "forumWorkspace.agreement.noFile" });

  function send(form: FormData) {
    const files = ["document", "attendance"].map((name) => form.get(name) as File);
    const [document, attendance] = files;
    const without = ["document", "attendance"].filter((_, place) => !files[place]?.size);
    setMissing(without);
    if (document === undefined || attendance === undefined || without.length > 0) return;
    record.mutate(
      { document, attendance, signedOn: said(form, "signedOn"), number: saidOrNull(form, "number") },
      {
        onSuccess: () => {
          void draft.forget();
          toast(intl.formatMessage({ id: "forumWorkspace.agreement.kept" }));
          onClose();
        },
      },
    );
  }

  return (
    <MoveDialog
      title={<FormattedMessage id="forumWorkspace.agreement" />}
      action={<FormattedMessage id="forumWorkspace.agreement.save" />}
      error={record.error}
      lacks={missing.map((field) => ({ field, text: noFile }))}
      busy={record.isPending}
      draft={draft}
      onSend={send}
      onClose={onClose}
    >
      <p>
        <FormattedMessage id="forumWorkspace.agreement.body" />
      </p>
      <TextField
        name="signedOn"
        type="date"
        label={<FormattedMessage id="forumWorkspace.agreement.signedOn" />}
        error={faultIn(record.error, "signedOn")}
      />
      <TextField
        name="number"
        label={<FormattedMessage id="forumWorkspace.agreement.number" />}
        hint={<FormattedMessage id="forumWorkspace.agreement.number.hint" />}
        error={faultIn(record.error, "number")}
      />
      {(["document", "attendance"] as const).map((name) => (
        <TextField
          key={name}
          name={name}
          type="file"
          accept={SCANS}
          label={<FormattedMessage id={`forumWorkspace.agreement.${name}`} />}
          error={missing.includes(name) ? noFile : faultIn(record.error, `${name}FileId`)}
        />
      ))}
    </MoveDialog>
  );
}

/** Publishes what was discussed for comment, at once and for seven working days. */
export function OpenComments({ forum, onClose }: AgreementProps) {
  const intl = useIntl();
  const open = useOpenCommentWindow(forum.id);
  return (
    <ConfirmDialog
      title={<FormattedMessage id="forumWorkspace.comments.title" />}
      action={<FormattedMessage id="forumWorkspace.comments" />}
      busy={open.isPending}
      onConfirm={() =>
        open.mutate(undefined, {
          onSuccess: () => {
            toast(intl.formatMessage({ id: "forumWorkspace.comments.opened" }));
            onClose();
          },
        })
      }
      onCancel={onClose}
    >
      {open.error ? <Refused error={open.error} /> : null}
      <p>
        <FormattedMessage id="forumWorkspace.comments.body" />
      </p>
    </ConfirmDialog>
  );
}
