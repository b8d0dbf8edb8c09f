import type { ReactNode } from "react";
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
  return (
    <fieldset className={props.error ? "field wrong stack" : "field stack"} id={name} tabIndex={-1}>
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
                onClick={() => onRows(rows.filter((other) => other !== row))}
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
          <button type="button" className="btn" onClick={() => onRows([...rows, props.fresh()])}>
            {props.addWords}
          </button>
        </p>
      )}
    </fieldset>
  );
}
