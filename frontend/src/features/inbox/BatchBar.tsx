import type { UseMutationResult } from "@tanstack/react-query";
import { type ReactNode, useEffect, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { timeOfDay } from "@/ui/time";
import { toast } from "@/ui/toast";

type BatchProps = {
  batch: { id: string; changed: unknown[]; undoableUntil: string };
  zone: string;
  /** What the bar is called, and what is said once it is undone. */
  label: string;
  undone: string;
  undo: UseMutationResult<unknown, Error, string>;
  onClose: () => void;
  /** What was done. */
  children: ReactNode;
};

/** What was just done to many inputs, and the way back; it stays until the time for that is over or it is closed. */
export function BatchBar({ batch, zone, label, undone, undo, onClose, children }: BatchProps) {
  const intl = useIntl();
  const [over, setOver] = useState(false);
  const left = Date.parse(batch.undoableUntil) - Date.now();
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), Math.max(0, left));
    return () => clearTimeout(timer);
  }, [left]);
  if (over) return null;
  return (
    <section className="undo-bar stack" aria-label={label}>
      {undo.isError && <ErrorSummary error={undo.error} />}
      <p className="row">
        <span role="status">{children}</span>
        {batch.changed.length > 0 && (
          <button
            type="button"
            data-key="undo"
            className="btn dense"
            disabled={undo.isPending}
            onClick={() =>
              undo.mutate(batch.id, {
                onSuccess: () => {
                  toast(undone);
                  onClose();
                },
              })
            }
          >
            <FormattedMessage id="inbox.undo" />
          </button>
        )}
        <span className="xs muted">
          <FormattedMessage
            id="inbox.batch.until"
            values={{ time: timeOfDay(intl, batch.undoableUntil, zone) }}
          />
        </span>
        <button type="button" className="btn bare dense end" onClick={onClose}>
          <FormattedMessage id="ui.close" />
        </button>
      </p>
    </section>
  );
}
