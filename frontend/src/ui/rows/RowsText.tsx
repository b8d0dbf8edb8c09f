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

/** How a page shows a field of a row; `amount` is told together with its unit. */
export type Tell = (field: string, shown: ReactNode) => ReactNode;

const asItIs: Tell = (_, shown) => shown;

/** One row in a line of its own. */
export function RowText({ row }: { row: Row }) {
  return (
    <p>
      <RowSentence row={row} />
    </p>
  );
}

/** One row in a sentence. */
export function RowSentence({ row, tell = asItIs }: { row: Row; tell?: Tell }) {
  const amount = tell("amount", <RowAmount row={row} />);
  switch (row.kind) {
    case "REQUIREMENT":
      return (
        <>
          {tell("text", <Words>{row.text}</Words>)}
          {row.note && <span className="sm muted"> ({tell("note", <Words>{row.note}</Words>)})</span>}
        </>
      );
    case "STEP":
      return (
        <>
          {row.actor && <b>{tell("actor", <Words>{row.actor}</Words>)}: </b>}
          {tell("action", <Words>{row.action}</Words>)}
          {row.amount && row.unit && <span className="sm muted"> ({amount})</span>}
        </>
      );
    case "TIME":
      return (
        <>
          {tell("subject", <Words>{row.subject}</Words>)}: <b className="num">{amount}</b>
          {row.startsWhen && (
            <>
              {" "}
              <FormattedMessage
                id="ui.row.since"
                values={{ when: tell("startsWhen", <Words>{row.startsWhen}</Words>) }}
              />
            </>
          )}
        </>
      );
    case "FEE":
      return (
        <>
          {tell("subject", <Words>{row.subject}</Words>)}: <b className="num">{amount}</b>
          {row.per && (
            <>
              {" "}
              <FormattedMessage id="ui.row.per" values={{ what: tell("per", <Words>{row.per}</Words>) }} />
            </>
          )}
          {row.legalBasis && (
            <span className="sm muted"> ({tell("legalBasis", <Words>{row.legalBasis}</Words>)})</span>
          )}
        </>
      );
    default:
      return null;
  }
}

/** What a row costs, or how long it takes at most. */
export function RowAmount({ row }: { row: Row }) {
  if (row.kind === "REQUIREMENT") return null;
  if (row.kind === "FEE") return <Fee amount={row.amount ?? undefined} />;
  return row.amount && row.unit ? <AtMost amount={row.amount} unit={row.unit} /> : null;
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
