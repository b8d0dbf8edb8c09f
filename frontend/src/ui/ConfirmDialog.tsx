import { type ReactNode, useId, useState } from "react";
import { FormattedMessage } from "react-intl";
import { Modal } from "./Modal";

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
  /** What comes while one writes. */
  below?: ReactNode;
};

/** Asks before an act. */
export function ConfirmDialog({
  title,
  action,
  danger,
  busy,
  onConfirm,
  onCancel,
  children,
  below,
}: ConfirmProps) {
  const titleId = useId();
  const [confirmed, setConfirmed] = useState(false);
  const underway = confirmed && busy;
  return (
    <Modal title={titleId} stays={underway} onClose={onCancel}>
      <div className="stack">
        <h2 id={titleId}>{title}</h2>
        {children}
        <p className="row">
          <button
            type="button"
            className={danger ? "btn danger" : "btn main"}
            disabled={busy}
            onClick={() => {
              setConfirmed(true);
              onConfirm();
            }}
          >
            {action}
          </button>
          <button type="button" className="btn bare" disabled={underway} onClick={onCancel}>
            <FormattedMessage id="ui.cancel" />
          </button>
        </p>
        {below}
      </div>
    </Modal>
  );
}
