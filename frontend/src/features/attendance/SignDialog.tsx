import { useId, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { Modal } from "@/ui/Modal";
import { SignaturePad } from "@/ui/SignaturePad";

type SignProps = {
  name: string;
  busy?: boolean;
  /** The picture; undefined for who signs on paper. */
  onSigned: (picture: string | undefined) => void;
  onCancel: () => void;
};

/** Asks one guest for a signature; paper is always as good. */
export function SignDialog({ name, busy, onSigned, onCancel }: SignProps) {
  const intl = useIntl();
  const [picture, setPicture] = useState<string>();
  const titleId = useId();
  return (
    // Escape, or the way back of a phone, takes no signature away that somebody has drawn; the button does.
    <Modal title={titleId} stays={busy || picture !== undefined} onClose={onCancel}>
      <div className="stack">
        <h2 id={titleId}>{name}</h2>
        <SignaturePad label={intl.formatMessage({ id: "desk.sign" })} onDrawn={setPicture} />
        <p className="row">
          {picture !== undefined && (
            <button type="button" className="btn main" disabled={busy} onClick={() => onSigned(picture)}>
              <FormattedMessage id="desk.sign.keep" />
            </button>
          )}
          <button type="button" className="btn" disabled={busy} onClick={() => onSigned(undefined)}>
            <FormattedMessage id="desk.sign.onPaper" />
          </button>
          <button type="button" className="btn bare" disabled={busy} onClick={onCancel}>
            <FormattedMessage id="ui.cancel" />
          </button>
        </p>
      </div>
    </Modal>
  );
}
