import { type ReactNode, useLayoutEffect, useRef } from "react";
import { FormattedMessage } from "react-intl";

type RowsProps<T> = {
  name: string;
  legend: ReactNode;
  hint?: ReactNode;
  error: string | undefined;
  rows: T[];
  /** So few and so many there may be; any number where neither is said. */
  fewest?: number;
  most?: number;
  fresh: () => T;
  addWords: ReactNode;
  rowName: (place: number) => string;
  onRows: (rows: T[]) => void;
  children: (row: T, place: number, change: (part: Partial<T>) => void) => ReactNode;
};

/** A part of a form that may be there any number of times, each with its way out. */
export function RowsField<T extends { row: string }>(props: RowsProps<T>) {
  const { name, rows, fewest = 0, most = Number.POSITIVE_INFINITY, onRows } = props;
  const field = useRef<HTMLFieldSetElement>(null);
  /** The row to go on at, once it is there: the button that had the focus may go with what it did. */
  const next = useRef<number>(undefined);

  // Only when there are more rows, or fewer.
  useLayoutEffect(() => {
    if (next.current === undefined) return;
    const all = field.current?.querySelectorAll(":scope > fieldset") ?? [];
    const row = all[Math.min(next.current, all.length - 1)];
    next.current = undefined;
    (row?.querySelector<HTMLElement>("input, textarea, select, button") ?? field.current)?.focus();
  }, [rows.length]);

  return (
    <fieldset
      ref={field}
      className={props.error ? "field wrong stack" : "field stack"}
      id={name}
      tabIndex={-1}
    >
      <legend>{props.legend}</legend>
      {props.hint && <p className="hint">{props.hint}</p>}
      {props.error && <p className="wrong-text">{props.error}</p>}
      {rows.map((row, place) => (
        <fieldset key={row.row} className="card stack" aria-label={props.rowName(place)}>
          {props.children(row, place, (part) =>
            onRows(rows.map((other) => (other === row ? { ...other, ...part } : other))),
          )}
          {rows.length > fewest && (
            <p>
              <button
                type="button"
                className="btn bare dense"
                onClick={() => {
                  next.current = place;
                  onRows(rows.filter((other) => other !== row));
                }}
              >
                <FormattedMessage id="workspace.rowAway" />
                <span className="vh"> {props.rowName(place)}</span>
              </button>
            </p>
          )}
        </fieldset>
      ))}
      {rows.length < most && (
        <p>
          <button
            type="button"
            className="btn"
            onClick={() => {
              next.current = rows.length;
              onRows([...rows, props.fresh()]);
            }}
          >
            {props.addWords}
          </button>
        </p>
      )}
    </fieldset>
  );
}
