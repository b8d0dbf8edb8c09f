import { type ReactNode, useEffect, useId, useRef } from "react";
import { FormattedMessage } from "react-intl";

type ConfirmProps = {
  title: ReactNode;
  /** The verb on the button, never only "OK". */
  action: ReactNode;
  /** Whether the act cannot be undone. */
  danger?: boolean;
  busy?: boolean;
  onConfirm: () => void;
  onCancel: () => void;
  children: ReactNode;
};

/** Asks before an act; render it to open it. The browser keeps the focus inside and gives it back. */
export function ConfirmDialog({ title, action, danger, busy, onConfirm, onCancel, children }: ConfirmProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog ref={dialog} className="confirm" aria-labelledby={titleId} onCancel={onCancel}>
      <div className="stack">
        <h2 id={titleId}>{title}</h2>
        {children}
        <p className="row">
          <button
            type="button"
            className={danger ? "btn danger" : "btn main"}
            disabled={busy}
            onClick={onConfirm}
          >
            {action}
          </button>
          <button type="button" className="btn bare" onClick={onCancel}>
            <FormattedMessage id="ui.cancel" />
          </button>
        </p>
      </div>
    </dialog>
  );
}
