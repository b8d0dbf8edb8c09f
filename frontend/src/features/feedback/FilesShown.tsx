import { useId } from "react";
import { FormattedMessage } from "react-intl";
import type { FeedbackAttachment } from "@/api/types.gen";
import { attachedFile } from "@/device/attachedFile.queries";
import { AttachmentWords } from "@/i18n/AttachmentWords";
import { AttachedFile } from "@/ui/AttachedFile";

/**
 * The files that came with an input.
 *
 * @param secret of the receipt, where its giver looks, who also sees what is not public
 */
export function FilesShown({ files, secret }: { files: FeedbackAttachment[]; secret?: string }) {
  const title = useId();
  return (
    <AttachmentWords>
      <section className="stack" aria-labelledby={title}>
        <p id={title} className="sm muted">
          <FormattedMessage id="attachment.title" />
        </p>
        <ul className="plain ruled">
          {files.map((file) => (
            <li key={file.id}>
              <AttachedFile
                file={file}
                inside={secret !== undefined}
                read={() => attachedFile(file.id, secret)}
              />
            </li>
          ))}
        </ul>
      </section>
    </AttachmentWords>
  );
}
