import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";
import type { Row, TimeUnit } from "@/api/types.gen";
import { WRITTEN_IN } from "../content";
import { rupiah } from "./rows";

type RowsProps = {
  rows: Row[];
  /** What a page puts below a row. */
  beside?: ((row: Row) => ReactNode) | undefined;
};

/** The typed rows of a component as they are read: steps numbered, everything else in its order. */
export function RowsText({ rows, beside }: RowsProps) {
  if (rows.length === 0) return null;
  const List = rows[0]?.kind === "STEP" ? "ol" : "ul";
  return (
    <List className="typed">
      {rows.map((row) => (
        <li key={row.id}>
          <RowText row={row} />
          {beside?.(row)}
        </li>
      ))}
    </List>
  );
}

/** One row in a sentence. */
export function RowText({ row }: { row: Row }) {
  switch (row.kind) {
    case "REQUIREMENT":
      return (
        <p>
          <Words>{row.text}</Words>
          {row.note && (
            <span className="sm muted">
              {" "}
              (<Words>{row.note}</Words>)
            </span>
          )}
        </p>
      );
    case "STEP":
      return (
        <p>
          {row.actor && (
            <b>
              <Words>{row.actor}</Words>:{" "}
            </b>
          )}
          <Words>{row.action}</Words>
          {row.amount && row.unit && (
            <span className="sm muted">
              {" "}
              (<AtMost amount={row.amount} unit={row.unit} />)
            </span>
          )}
        </p>
      );
    case "TIME":
      return (
        <p>
          <Words>{row.subject}</Words>:{" "}
          <b className="num">
            <AtMost amount={row.amount} unit={row.unit} />
          </b>
          {row.startsWhen && (
            <>
              {" "}
              <FormattedMessage id="ui.row.since" values={{ when: <Words>{row.startsWhen}</Words> }} />
            </>
          )}
        </p>
      );
    case "FEE":
      return (
        <p>
          <Words>{row.subject}</Words>:{" "}
          <b className="num">
            <Fee amount={row.amount ?? undefined} />
          </b>
          {row.per && (
            <>
              {" "}
              <FormattedMessage id="ui.row.per" values={{ what: <Words>{row.per}</Words> }} />
            </>
          )}
          {row.legalBasis && (
            <span className="sm muted">
              {" "}
              (<Words>{row.legalBasis}</Words>)
            </span>
          )}
        </p>
      );
    default:
      return null;
  }
}

function AtMost({ amount, unit }: { amount: number; unit: TimeUnit }) {
  return (
    <FormattedMessage
      id="ui.row.atMost"
      values={{ time: <FormattedMessage id={`ui.row.time.${unit}`} values={{ amount }} /> }}
    />
  );
}

/** Nothing to pay is said; a fee that is not said is not taken for nothing. */
function Fee({ amount }: { amount: number | undefined }) {
  if (amount === undefined) return <FormattedMessage id="ui.row.fee.notSaid" />;
  return amount === 0 ? (
    <FormattedMessage id="ui.row.fee.free" values={{ amount: rupiah(0) }} />
  ) : (
    rupiah(amount)
  );
}

function Words({ children }: { children: string }) {
  return <span lang={WRITTEN_IN}>{children}</span>;
}
