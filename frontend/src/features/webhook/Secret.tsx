import { FormattedMessage } from "react-intl";
import { CopyField } from "@/ui/CopyField";
import { Note } from "@/ui/Note";

/** A secret while it is shown, which is once. */
export function Secret({ secret, onDone }: { secret: string; onDone: () => void }) {
  return (
    <Note kind="done" live="status">
      <CopyField
        label={<FormattedMessage id="webhook.secret" />}
        hint={<FormattedMessage id="webhook.secret.once" />}
        value={secret}
        copy={<FormattedMessage id="webhook.secret.copy" />}
      >
        <button type="button" className="btn bare" onClick={onDone}>
          <FormattedMessage id="webhook.secret.done" />
        </button>
      </CopyField>
    </Note>
  );
}
