import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { DataSet, Export, ExportFormat } from "@/api/types.gen";
import { Picks, SelectField } from "@/ui/fields";
import { MoreButton } from "@/ui/MoreButton";
import { MoveDialog } from "@/ui/MoveDialog";
import { Note } from "@/ui/Note";
import { Refused } from "@/ui/Refused";
import { saveAs } from "@/ui/saveAs";
import { longTime } from "@/ui/time";
import { toast } from "@/ui/toast";
import {
  isUnfinished,
  ownExports,
  useDiscard,
  useFetchFile,
  useOrder,
  useSave,
  type Which,
} from "./export.queries";

const FORMATS = ["XLSX", "CSV", "JSONL"] as const satisfies ExportFormat[];

/** @param sets those that one may choose between, where there are several */
type DialogProps = {
  which: Which;
  zone: string;
  sets?: { all: readonly DataSet[]; pick: (set: DataSet) => void };
  onClose: () => void;
};

/** In which form, now or written meanwhile; and what one has asked for before. */
export function SaveDialog({ which, zone, sets, onClose }: DialogProps) {
  const intl = useIntl();
  const [format, setFormat] = useState<ExportFormat>("XLSX");
  const save = useSave(which);
  const order = useOrder(which);

  function send(pressed: string | undefined) {
    if (pressed === "order") {
      order.mutate(format, { onSuccess: () => toast(intl.formatMessage({ id: "export.ordered" })) });
      return;
    }
    save.mutate(format, {
      onSuccess: (file) => {
        saveAs(
          file,
          fileName(
            intl.formatMessage({ id: `export.file.${which.dataSet}` }),
            format,
            new Date().toISOString(),
          ),
        );
        onClose();
      },
    });
  }

  return (
    <MoveDialog
      title={<FormattedMessage id={sets ? "export.open" : `export.open.${which.dataSet}`} />}
      action={<FormattedMessage id={save.isPending ? "export.saving" : "export.save"} />}
      error={save.error ?? order.error}
      busy={save.isPending || order.isPending}
      other={
        <button type="submit" name="act" value="order" className="btn" disabled={order.isPending}>
          <FormattedMessage id="export.order" />
        </button>
      }
      onSend={(_, pressed) => send(pressed)}
      onClose={onClose}
    >
      {sets && (
        <SelectField
          name="dataSet"
          error={undefined}
          label={<FormattedMessage id="export.set" />}
          value={which.dataSet}
          onChange={({ target }) => sets.pick(target.value as DataSet)}
        >
          {sets.all.map((set) => (
            <option key={set} value={set}>
              {intl.formatMessage({ id: `export.open.${set}` })}
            </option>
          ))}
        </SelectField>
      )}
      <p>
        <FormattedMessage id={`export.body.${which.dataSet}`} />
      </p>
      <Picks
        name="format"
        label={<FormattedMessage id="export.format" />}
        error={undefined}
        options={FORMATS.map((value) => ({ value, label: <FormattedMessage id={`export.${value}`} /> }))}
        value={format}
        onPick={setFormat}
      />
      <p className="sm muted">
        <FormattedMessage id="export.large" />
      </p>
      <OwnExports unitId={which.unitId} zone={zone} />
    </MoveDialog>
  );
}

function fileName(what: string, format: ExportFormat, at: string) {
  return `${what}-${at.slice(0, 10)}.${format.toLowerCase()}`;
}

function OwnExports({ unitId, zone }: { unitId: string; zone: string }) {
  const list = useInfiniteQuery(ownExports(unitId));
  if (list.isError) return <Refused error={list.error} />;
  const exports = list.data?.pages.flatMap(({ items }) => items) ?? [];
  if (exports.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="unduhan">
      <h3 id="unduhan">
        <FormattedMessage id="export.own" />
      </h3>
      <ul className="plain ruled" aria-live="polite">
        {exports.map((one) => (
          <li key={one.id} className="stack">
            <OwnExport one={one} zone={zone} />
          </li>
        ))}
      </ul>
      <MoreButton list={list} />
    </section>
  );
}

function OwnExport({ one, zone }: { one: Export; zone: string }) {
  const intl = useIntl();
  const file = useFetchFile();
  const discard = useDiscard(one.unitId);
  const failure = file.error ?? discard.error;
  const what = intl.formatMessage({ id: `export.file.${one.dataSet}` });
  return (
    <>
      <p>
        <b>
          {what}, <FormattedMessage id={`export.${one.format}`} />
        </b>{" "}
        <span className="sm muted">{longTime(intl, one.requestedAt, zone)}</span>
      </p>
      <Standing one={one} zone={zone} />
      {failure ? <Refused error={failure} /> : null}
      <p className="row">
        {one.state === "DONE" && (
          <button
            type="button"
            className="btn dense"
            disabled={file.isPending}
            onClick={() =>
              file.mutate(one.id, {
                onSuccess: (data) => saveAs(data, fileName(what, one.format, one.requestedAt)),
              })
            }
          >
            <FormattedMessage id="export.fetch" />
          </button>
        )}
        <button
          type="button"
          className="btn bare dense"
          disabled={discard.isPending}
          onClick={() => discard.mutate(one.id)}
        >
          <FormattedMessage id={isUnfinished(one) ? "export.cancel" : "export.discard"} />
        </button>
      </p>
    </>
  );
}

/** How far it is; it goes on without this page. */
function Standing({ one, zone }: { one: Export; zone: string }) {
  const intl = useIntl();
  if (one.state === "FAILED") {
    return (
      <Note kind="bad">
        <p>
          <FormattedMessage id="export.failed" />
        </p>
      </Note>
    );
  }
  if (one.state === "DONE") {
    return (
      <p className="sm">
        <FormattedMessage
          id="export.done"
          values={{ rows: one.rowsDone, until: one.expiresAt && longTime(intl, one.expiresAt, zone) }}
        />
      </p>
    );
  }
  const label = intl.formatMessage(
    { id: one.state === "QUEUED" ? "export.queued" : "export.running" },
    { done: one.rowsDone, total: one.rowsTotal ?? 0 },
  );
  return (
    <p className="sm">
      {one.rowsTotal !== undefined && (
        <progress max={Math.max(1, one.rowsTotal)} value={one.rowsDone} aria-label={label} />
      )}{" "}
      {label}
    </p>
  );
}
