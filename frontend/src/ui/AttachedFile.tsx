import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { FeedbackAttachment } from "@/api/types.gen";

type FileProps = {
  file: FeedbackAttachment;
  /** Whether who reads also sees what others do not. */
  inside?: boolean;
  read: () => Promise<Blob>;
};

/** One file that came with an input, to be saved. Stands within AttachmentWords. */
export function AttachedFile({ file, inside = false, read }: FileProps) {
  const intl = useIntl();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const { place, kind, size } = file;
  const isPhoto = kind === "JPEG";
  const plain = intl.formatMessage({ id: isPhoto ? "attachment.photo" : "attachment.paper" }, { place });

  async function save() {
    setBusy(true);
    setFailed(false);
    try {
      const address = URL.createObjectURL(await read());
      const link = document.createElement("a");
      link.href = address;
      link.download = `lampiran-${place}.${isPhoto ? "jpg" : "pdf"}`;
      link.click();
      // The browser has begun to save it by then.
      setTimeout(() => URL.revokeObjectURL(address), 60_000);
    } catch {
      setFailed(true);
    }
    setBusy(false);
  }

  return (
    <div className="stack">
      <p className="row sm">
        <span>
          <bdi>{file.name ?? plain}</bdi>{" "}
          <span className="muted">
            {kind}, {intl.formatNumber(Math.max(1, size / 1000), { maximumFractionDigits: 0 })} kB
          </span>
        </span>
        <button type="button" className="btn dense" aria-busy={busy} onClick={() => busy || void save()}>
          <FormattedMessage id="attachment.open" />
          <span className="vh">: {file.name ?? plain}</span>
        </button>
      </p>
      {inside && (
        <p className="xs muted">
          <FormattedMessage id={file.published ? "attachment.published" : "attachment.internal"} />
        </p>
      )}
      {failed && (
        <p className="wrong-text" role="alert">
          <FormattedMessage id="attachment.failed" />
        </p>
      )}
    </div>
  );
}
