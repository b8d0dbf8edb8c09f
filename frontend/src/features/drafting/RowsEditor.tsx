import { useEffect, useRef, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { rowName } from "@/ui/rows/rows";
import { toast } from "@/ui/toast";
import { RowFields } from "./RowFields";
import { type DraftRow, freshRow, isFinished, type RowKind } from "./rows";

const MOST_ROWS = 100;

type EditorProps = {
  kind: RowKind;
  rows: readonly DraftRow[];
  /** What stands there now; asked when an undo comes later than other changes. */
  now: () => readonly DraftRow[];
  onRows: (rows: DraftRow[]) => void;
};

/** The typed rows of a component, one below the other: added, moved by buttons, taken away and brought back. */
export function RowsEditor({ kind, rows, now, onRows }: EditorProps) {
  const intl = useIntl();
  const whole = useRef<HTMLFieldSetElement>(null);
  const [next, setNext] = useState<string>();
  const [moved, setMoved] = useState("");

  // Where one is after a row came, moved or went.
  useEffect(() => {
    if (next === undefined) return;
    whole.current?.querySelector<HTMLElement>(next)?.focus();
    setNext(undefined);
  }, [next]);

  function add() {
    const fresh = freshRow(kind);
    onRows([...rows, fresh]);
    setNext(`[data-row="${fresh.id}"] :is(input, textarea)`);
  }

  function move(from: number, to: number) {
    const row = rows[from];
    if (row === undefined || to < 0 || to >= rows.length) return;
    const others = rows.filter((other) => other !== row);
    onRows([...others.slice(0, to), row, ...others.slice(to)]);
    setNext(`[data-row="${row.id}"] [data-act="${to < from ? "up" : "down"}"]`);
    setMoved(intl.formatMessage({ id: "drafting.row.moved" }, { place: to + 1, count: rows.length }));
  }

  function remove(place: number) {
    const row = rows[place];
    if (row === undefined) return;
    onRows(rows.filter((other) => other !== row));
    const after = rows[place + 1] ?? rows[place - 1];
    setNext(after ? `[data-row="${after.id}"] [data-act="remove"]` : "[data-act=add]");
    toast(intl.formatMessage({ id: "drafting.row.removed" }), {
      label: intl.formatMessage({ id: "drafting.undo" }),
      act: () => {
        const there = now();
        onRows([...there.slice(0, place), row, ...there.slice(place)]);
      },
    });
  }

  return (
    <fieldset ref={whole} className="stack row-editor">
      <legend>
        <FormattedMessage id={`drafting.rows.${kind}`} />
      </legend>
      <p className="hint">
        <FormattedMessage id={`drafting.rows.${kind}.hint`} />
      </p>
      {rows.map((row, place) => (
        <OneRow
          key={row.id}
          row={row}
          place={place}
          count={rows.length}
          onChange={(changed) => onRows(rows.map((other) => (other === row ? changed : other)))}
          onMove={(by) => move(place, place + by)}
          onRemove={() => remove(place)}
        />
      ))}
      <p className="vh" aria-live="polite">
        {moved}
      </p>
      {rows.length < MOST_ROWS && (
        <p>
          <button type="button" className="btn bare dense" data-act="add" onClick={add}>
            + <FormattedMessage id={`drafting.rows.${kind}.add`} />
          </button>
        </p>
      )}
    </fieldset>
  );
}

type OneProps = {
  row: DraftRow;
  place: number;
  count: number;
  onChange: (row: DraftRow) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
};

function OneRow({ row, place, count, onChange, onMove, onRemove }: OneProps) {
  const intl = useIntl();
  const name = intl.formatMessage(
    { id: "drafting.row.name" },
    { place: place + 1, count, about: rowName(row).trim() || "…" },
  );
  return (
    <fieldset id={`baris-${row.id}`} data-row={row.id} tabIndex={-1} aria-label={name} className="one-row">
      <div className="fields">
        <RowFields row={row} onChange={onChange} />
      </div>
      {!isFinished(row) && (
        <p className="hint">
          <FormattedMessage id={`drafting.row.unfinished.${row.kind}`} />
        </p>
      )}
      <p className="row">
        <Act act="up" off={place === 0} onPress={() => onMove(-1)} name={name} />
        <Act act="down" off={place === count - 1} onPress={() => onMove(1)} name={name} />
        <Act act="remove" off={false} onPress={onRemove} name={name} />
      </p>
    </fieldset>
  );
}

/** Stays focusable where it can do nothing, so that nobody who moves a row to the end falls out of the list. */
function Act(props: { act: "up" | "down" | "remove"; off: boolean; onPress: () => void; name: string }) {
  return (
    <button
      type="button"
      className="btn bare dense"
      data-act={props.act}
      aria-disabled={props.off || undefined}
      onClick={() => !props.off && props.onPress()}
    >
      <FormattedMessage id={`drafting.row.${props.act}`} />
      <span className="vh"> {props.name}</span>
    </button>
  );
}
