import { useId } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { CopyIcon } from "@/ui/icons";
import { Note } from "@/ui/Note";
import { toast } from "@/ui/toast";

/** A secret while it is shown, which is once. */
export function Secret({ secret, onDone }: { secret: string; onDone: () => void }) {
  const intl = useIntl();
  const id = useId();

  async function copy() {
    try {
      await navigator.clipboard.writeText(secret);
      toast(intl.formatMessage({ id: "ui.copied" }));
    } catch {
      document.getElementById(id)?.focus();
      toast(intl.formatMessage({ id: "ui.copyFailed" }));
    }
  }

  return (
    <Note kind="done" live="status">
      <div className="field">
        <label htmlFor={id}>
          <FormattedMessage id="webhook.secret" />
        </label>
        <p className="hint">
          <FormattedMessage id="webhook.secret.once" />
        </p>
        <input
          id={id}
          type="text"
          className="code"
          readOnly
          value={secret}
          onFocus={({ target }) => target.select()}
        />
        <p className="row">
          <button type="button" className="btn" onClick={copy}>
            <CopyIcon />
            <FormattedMessage id="webhook.secret.copy" />
          </button>
          <button type="button" className="btn bare" onClick={onDone}>
            <FormattedMessage id="webhook.secret.done" />
          </button>
        </p>
      </div>
    </Note>
  );
}
