import { useState } from "react";
import { FormattedMessage } from "react-intl";
import { ConfirmDialog } from "@/ui/ConfirmDialog";

/** Leaves a form. What was written in it is nowhere else, so it goes only when its writer says so. */
export function DiscardButton({ isBegun, onLeave }: { isBegun: boolean; onLeave: () => void }) {
  const [asked, ask] = useState(false);
  return (
    <>
      <button type="button" className="btn bare" onClick={() => (isBegun ? ask(true) : onLeave())}>
        <FormattedMessage id="ui.cancel" />
      </button>
      {asked && (
        <ConfirmDialog
          danger
          title={<FormattedMessage id="receipt.discard.title" />}
          action={<FormattedMessage id="receipt.discard" />}
          onConfirm={() => {
            ask(false);
            onLeave();
          }}
          onCancel={() => ask(false)}
        >
          <p>
            <FormattedMessage id="receipt.discard.body" />
          </p>
        </ConfirmDialog>
      )}
    </>
  );
}
