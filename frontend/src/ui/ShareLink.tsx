import { useId } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { CopyIcon } from "./icons";
import { toast } from "./toast";

type ShareProps = {
  link: string;
  label: string;
  /** What stands before the link in a message to others. */
  message: string;
};

/** A link to hand out: in full to see and select, to copy, and to send by WhatsApp. */
export function ShareLink({ link, label, message }: ShareProps) {
  const intl = useIntl();
  const id = useId();

  async function copy() {
    try {
      await navigator.clipboard.writeText(link);
      toast(intl.formatMessage({ id: "ui.copied" }));
    } catch {
      document.getElementById(id)?.focus();
      toast(intl.formatMessage({ id: "ui.copyFailed" }));
    }
  }

  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        className="code"
        readOnly
        value={link}
        onFocus={(event) => event.target.select()}
      />
      <p className="row">
        <button type="button" className="btn" onClick={copy}>
          <CopyIcon />
          <FormattedMessage id="workspace.copy" />
        </button>
        <a
          className="btn"
          href={`https://wa.me/?text=${encodeURIComponent(`${message} ${link}`)}`}
          target="_blank"
          rel="noopener noreferrer"
        >
          <FormattedMessage id="workspace.share" />
        </a>
      </p>
    </div>
  );
}
