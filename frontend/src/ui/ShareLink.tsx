import { FormattedMessage } from "react-intl";
import { CopyField } from "./CopyField";

type ShareProps = {
  link: string;
  label: string;
  /** What stands before the link in a message to others. */
  message: string;
};

/** A link to hand out: to copy, and to send by WhatsApp. */
export function ShareLink({ link, label, message }: ShareProps) {
  return (
    <CopyField label={label} value={link} copy={<FormattedMessage id="workspace.copy" />}>
      <a
        className="btn"
        href={`https://wa.me/?text=${encodeURIComponent(`${message} ${link}`)}`}
        target="_blank"
        rel="noopener noreferrer"
      >
        <FormattedMessage id="workspace.share" />
      </a>
    </CopyField>
  );
}
