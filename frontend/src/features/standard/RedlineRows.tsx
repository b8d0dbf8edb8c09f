import type { ReactNode } from "react";
import type { RedlineRow, Row } from "@/api/types.gen";
import { WRITTEN_IN } from "@/ui/content";
import { RowAmount, RowSentence, type Tell } from "@/ui/rows/RowsText";
import { Deleted, Inserted, Segments } from "./Redlined";

/** The typed rows of both texts laid over each other; what went stands before what came. */
export function RedlineRows({ rows }: { rows: RedlineRow[] }) {
  if (rows.length === 0) return null;
  const steps = rows.some(({ before, after }) => (after ?? before)?.kind === "STEP");
  const List = steps ? "ol" : "ul";
  let number = 0;
  return (
    <List className="typed">
      {rows.map((row) => {
        const gone = row.op === "DELETED";
        if (!gone) number += 1;
        // One that moved stands here twice.
        const key = `${row.op} ${(row.after ?? row.before)?.id}`;
        return (
          <li key={key} className={gone ? "gone" : undefined} value={gone || !steps ? undefined : number}>
            <p>
              <Sentence row={row} />
            </p>
          </li>
        );
      })}
    </List>
  );
}

/** A field that only one of both has stands in the sentence, too: it came or went. */
function Sentence({ row }: { row: RedlineRow }) {
  const sentence = <RowSentence row={{ ...row.before, ...row.after } as Row} tell={tellOf(row)} />;
  if (row.op === "INSERTED") return <Inserted>{sentence}</Inserted>;
  return row.op === "DELETED" ? <Deleted>{sentence}</Deleted> : sentence;
}

function tellOf(row: RedlineRow): Tell {
  return (field, shown) => (field === "amount" ? amount(row, shown) : words(row, field, shown));
}

function words({ fields }: RedlineRow, field: string, shown: ReactNode) {
  const segments = fields.find(({ name }) => name === field)?.segments;
  if (segments === undefined) return shown;
  return (
    <span lang={WRITTEN_IN}>
      <Segments segments={segments} />
    </span>
  );
}

/** A number and its unit went and came together. */
function amount({ before, after, fields }: RedlineRow, shown: ReactNode) {
  if (!fields.some(({ name }) => name === "amount" || name === "unit")) return shown;
  return (
    <>
      {before && saysAmount(before) && (
        <Deleted>
          <RowAmount row={before} />
        </Deleted>
      )}{" "}
      {after && saysAmount(after) && (
        <Inserted>
          <RowAmount row={after} />
        </Inserted>
      )}
    </>
  );
}

/** A fee that is not said is said to be so; a step may take any time. */
function saysAmount(row: Row) {
  return row.kind === "FEE" || (row.kind !== "REQUIREMENT" && Boolean(row.amount));
}
