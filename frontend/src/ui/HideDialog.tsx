import { type ReactNode, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { HideReason } from "@/api/types.gen";
import { ConfirmDialog } from "./ConfirmDialog";
import { ErrorSummary } from "./ErrorSummary";
import { Picks } from "./fields";
import { HIDE_REASONS } from "./hideReasons";

type HideProps = {
  title: ReactNode;
  action: ReactNode;
  /** What hiding does, and what stays. */
  children: ReactNode;
  /** What must be known before. */
  before?: ReactNode;
  busy: boolean;
  error: unknown;
  onHide: (reason: HideReason) => void;
  onClose: () => void;
};

/** Takes somebody's words from the public, for a reason out of the list that everybody may read. */
export function HideDialog({ title, action, children, before, busy, error, onHide, onClose }: HideProps) {
  const intl = useIntl();
  const [reason, setReason] = useState<HideReason>();
  const [missing, setMissing] = useState(false);

  function confirm() {
    setMissing(reason === undefined);
    if (reason !== undefined) onHide(reason);
  }

  return (
    <ConfirmDialog title={title} action={action} busy={busy} onCancel={onClose} onConfirm={confirm}>
      {error ? <ErrorSummary error={error} /> : null}
      {before}
      <p>{children}</p>
      <Picks
        name="hide-reason"
        label={<FormattedMessage id="workspace.hide.reason" />}
        options={HIDE_REASONS.map((value) => ({
          value,
          label: <FormattedMessage id={`feedback.hide.${value}`} />,
        }))}
        value={reason}
        onPick={setReason}
        error={missing ? intl.formatMessage({ id: "workspace.hide.missing" }) : undefined}
      />
    </ConfirmDialog>
  );
}
