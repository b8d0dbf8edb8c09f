import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { FeedbackAttachment, InboxFeedback } from "@/api/types.gen";
import { attachedFile } from "@/device/attachedFile.queries";
import { AttachmentWords } from "@/i18n/AttachmentWords";
import { AttachedFile } from "@/ui/AttachedFile";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Tick } from "@/ui/fields";
import { HideDialog } from "@/ui/HideDialog";
import { toast } from "@/ui/toast";
import { pixelsOf, useHideFile, usePublishFile } from "./inboxFiles.queries";

/** The files that came with an input. They are for the office until somebody shows one to everybody. */
export function FilesOfInput({ input, mayShow }: { input: InboxFeedback; mayShow: boolean }) {
  const intl = useIntl();
  const { attachments, state } = input.feedback;
  if (attachments.length === 0) return null;
  const isPublic = state === "PUBLISHED" || state === "ANSWERED";
  return (
    <section className="stack" aria-label={intl.formatMessage({ id: "inbox.files" })}>
      <h3 className="pane-title">
        <FormattedMessage id="inbox.files" />
      </h3>
      <ul className="plain ruled">
        {attachments.map((file) => (
          <OneFile key={file.id} file={file} mayShow={mayShow && isPublic} />
        ))}
      </ul>
    </section>
  );
}

function OneFile({ file, mayShow }: { file: FeedbackAttachment; mayShow: boolean }) {
  return (
    <li className="stack">
      <AttachmentWords>
        <AttachedFile file={file} inside read={() => attachedFile(file.id)} />
      </AttachmentWords>
      {!file.scanned && (
        <p className="xs muted">
          <FormattedMessage id="inbox.file.unscanned" />
        </p>
      )}
      {file.kind === "JPEG" && <Pixels file={file} />}
      {mayShow && (file.published ? <Hide file={file} /> : <Publish file={file} />)}
    </li>
  );
}

/** Looked at only when somebody wants to: it may show what nobody likes to see. */
function Pixels({ file }: { file: FeedbackAttachment }) {
  const [open, setOpen] = useState(false);
  const { data, isError } = useQuery({ ...pixelsOf(file), enabled: open });
  const address = useAddressOf(data);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="sm">
        <FormattedMessage id="inbox.file.look" />
      </summary>
      {isError && (
        <p className="wrong-text" role="alert">
          <FormattedMessage id="inbox.file.failed" />
        </p>
      )}
      {address && <img className="photo" src={address} alt={file.name ?? ""} />}
    </details>
  );
}

function Publish({ file }: { file: FeedbackAttachment }) {
  const intl = useIntl();
  const [sure, setSure] = useState(false);
  const publish = usePublishFile();
  return (
    <div className="stack">
      {publish.isError && <ErrorSummary error={publish.error} />}
      <Tick name={`setuju-${file.id}`} checked={sure} onChange={({ target }) => setSure(target.checked)}>
        <FormattedMessage id="inbox.file.consent" />
      </Tick>
      <p>
        <button
          type="button"
          className="btn"
          disabled={!sure || publish.isPending}
          onClick={() =>
            publish.mutate(file, {
              onSuccess: () => toast(intl.formatMessage({ id: "inbox.file.published" })),
            })
          }
        >
          <FormattedMessage id="inbox.file.publish" />
        </button>
      </p>
    </div>
  );
}

function Hide({ file }: { file: FeedbackAttachment }) {
  const intl = useIntl();
  const [asked, ask] = useState(false);
  const hide = useHideFile();
  return (
    <>
      <p>
        <button type="button" className="btn bare" onClick={() => ask(true)}>
          <FormattedMessage id="inbox.file.hide" />
        </button>
      </p>
      {asked && (
        <HideDialog
          title={<FormattedMessage id="inbox.file.hide.title" />}
          action={<FormattedMessage id="inbox.file.hide" />}
          busy={hide.isPending}
          error={hide.error}
          onHide={(reason) =>
            hide.mutate(
              { file, reason },
              {
                onSuccess: () => {
                  toast(intl.formatMessage({ id: "inbox.file.hidden" }));
                  ask(false);
                },
              },
            )
          }
          onClose={() => ask(false)}
        >
          <FormattedMessage id="inbox.file.hide.body" />
        </HideDialog>
      )}
    </>
  );
}

function useAddressOf(pixels: Blob | undefined) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (pixels === undefined) return;
    const made = URL.createObjectURL(pixels);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [pixels]);
  return address;
}
