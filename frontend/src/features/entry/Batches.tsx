import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { EntryBatch } from "@/api/types.gen";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { saveAs } from "@/ui/saveAs";
import { longTime } from "@/ui/time";
import { useCancel, type useGoOn, useReceipts } from "./entry.queries";

type BatchesProps = {
  forum: string;
  batches: EntryBatch[];
  zone: string;
  mayEnter: boolean;
  goOn: ReturnType<typeof useGoOn>;
};

/** What was entered so far, and where the entering has stopped. */
export function Batches({ forum, batches, zone, mayEnter, goOn }: BatchesProps) {
  const receipts = useReceipts();
  const cancel = useCancel(forum);
  const [discarding, setDiscarding] = useState<EntryBatch>();
  if (batches.length === 0) return null;
  const error = goOn.error ?? cancel.error ?? receipts.error;
  return (
    <section className="card stack" aria-labelledby="entri">
      <h2 id="entri">
        <FormattedMessage id="entry.batches" />
      </h2>
      {error && <ErrorSummary error={error} fields={[]} />}
      <ul className="plain ruled">
        {batches.map((batch) => (
          <li key={batch.id} className="stack">
            <Facts batch={batch} zone={zone} busy={goOn.isRunning(batch.id)} />
            {mayEnter && (
              <div className="row">
                {!batch.doneAt && (
                  <button
                    type="button"
                    className="btn main"
                    disabled={goOn.isRunning(batch.id)}
                    onClick={() => goOn.start(batch.id)}
                  >
                    <FormattedMessage id="entry.goOn" />
                  </button>
                )}
                {!batch.doneAt && (
                  <button
                    type="button"
                    className="btn"
                    disabled={goOn.isRunning(batch.id) || cancel.isPending}
                    onClick={() => setDiscarding(batch)}
                  >
                    <FormattedMessage id="entry.discard" />
                  </button>
                )}
                {batch.entered > 0 && (
                  <button
                    type="button"
                    className="btn"
                    disabled={receipts.isPending}
                    onClick={() =>
                      receipts.mutate(batch.id, { onSuccess: (file) => saveAs(file, "tanda-terima.csv") })
                    }
                  >
                    <FormattedMessage id="entry.receipts" />
                  </button>
                )}
              </div>
            )}
          </li>
        ))}
      </ul>
      {discarding && (
        <ConfirmDialog
          title={<FormattedMessage id="entry.discard.title" />}
          action={<FormattedMessage id="entry.discard" />}
          danger
          busy={cancel.isPending}
          onConfirm={() => cancel.mutate(discarding.id, { onSettled: () => setDiscarding(undefined) })}
          onCancel={() => setDiscarding(undefined)}
        >
          <p>
            <FormattedMessage
              id="entry.discard.body"
              values={{ count: discarding.taken - discarding.entered, entered: discarding.entered }}
            />
          </p>
        </ConfirmDialog>
      )}
    </section>
  );
}

function Facts({ batch, zone, busy }: { batch: EntryBatch; zone: string; busy: boolean }) {
  const intl = useIntl();
  const { taken, entered, discarded, alreadyEntered, broken, byName, source, begunAt, doneAt } = batch;
  return (
    <>
      <p className="sm muted">
        {longTime(intl, begunAt, zone)}, <bdi>{byName}</bdi>
        {source && (
          <>
            {" · "}
            <FormattedMessage id="entry.source" values={{ source: <b>{source}</b> }} />
          </>
        )}
      </p>
      <p role={busy ? "status" : undefined}>
        <FormattedMessage
          id={doneAt ? "entry.done" : busy ? "entry.entering" : "entry.stopped"}
          values={{ taken, entered }}
        />{" "}
        {discarded > 0 && <FormattedMessage id="entry.discarded" values={{ count: discarded }} />}{" "}
        {alreadyEntered + broken > 0 && (
          <FormattedMessage id="entry.leftOut" values={{ already: alreadyEntered, broken }} />
        )}
      </p>
      {!doneAt && (
        <progress value={entered} max={taken} aria-label={intl.formatMessage({ id: "entry.progress" })} />
      )}
    </>
  );
}
