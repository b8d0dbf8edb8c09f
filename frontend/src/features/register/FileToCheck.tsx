import { FormattedMessage } from "react-intl";
import type { EvidenceKey } from "@/i18n/keys";

interface Field {
  id: string;
  label: Extract<EvidenceKey, `register.${string}`>;
  hint: Extract<EvidenceKey, `register.${string}`>;
  onFile: (file: File | undefined) => Promise<void>;
}

/** Takes a file that stays on this device. The same one can be chosen again. */
export function FileToCheck({ id, label, hint, onFile }: Field) {
  return (
    <div className="field">
      <label htmlFor={id}>
        <FormattedMessage id={label} />
      </label>
      <p className="hint" id={`${id}-hint`}>
        <FormattedMessage id={hint} />
      </p>
      <input
        id={id}
        type="file"
        accept="application/json,.json"
        aria-describedby={`${id}-hint`}
        onClick={({ currentTarget }) => {
          currentTarget.value = "";
        }}
        onChange={({ target }) => void onFile(target.files?.[0])}
      />
    </div>
  );
}
