import { type ReactNode, useId } from "react";
import { useIntl } from "react-intl";
import { CopyIcon } from "./icons";
import { toast } from "./toast";

type CopyProps = {
  label: ReactNode;
  value: string;
  /** What the button says. */
  copy: ReactNode;
  hint?: ReactNode;
  /** Other buttons, after that. */
  children?: ReactNode;
};

/** A text to take along: in full to see and select, and to copy. */
export function CopyField({ label, value, copy, hint, children }: CopyProps) {
  const intl = useIntl();
  const id = useId();
  const shared = {
    id,
    className: "code",
    readOnly: true,
    "aria-describedby": hint ? `${id}-hint` : undefined,
    value,
  };

  async function take() {
    try {
      await navigator.clipboard.writeText(value);
      toast(intl.formatMessage({ id: "ui.copied" }));
    } catch {
      document.getElementById(id)?.focus();
      toast(intl.formatMessage({ id: "ui.copyFailed" }));
    }
  }

  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {value.includes("\n") ? (
        <textarea {...shared} onFocus={(event) => event.target.select()} />
      ) : (
        <input {...shared} type="text" autoComplete="off" onFocus={(event) => event.target.select()} />
      )}
      <p className="row">
        <button type="button" className="btn" onClick={take}>
          <CopyIcon />
          {copy}
        </button>
        {children}
      </p>
    </div>
  );
}
