import type { Row } from "@/api/types.gen";
import { WRITTEN_IN } from "@/ui/content";
import { rupiah } from "@/ui/rows/rows";
import { el, type Piece } from "./dom";
import type { Speech } from "./words";

/** The typed rows of a component as they are read: steps numbered, everything else in its order. */
export function rowsText(rows: Row[], speech: Speech): Piece[] {
  if (rows.length === 0) return [];
  const list = rows[0]?.kind === "STEP" ? "ol" : "ul";
  return [el(list, {}, ...rows.map((row) => el("li", {}, ...sentence(row, speech))))];
}

function sentence(row: Row, speech: Speech): Piece[] {
  const { say } = speech;
  switch (row.kind) {
    case "REQUIREMENT":
      return [words(row.text), ...aside(row.note && words(row.note))];
    case "STEP":
      return [
        ...(row.actor ? [el("b", {}, words(row.actor)), ": "] : []),
        words(row.action),
        ...aside(atMost(row, speech)),
      ];
    case "TIME":
      return [
        words(row.subject),
        ": ",
        el("b", {}, ...(atMost(row, speech) ?? [])),
        ...(row.startsWhen ? [" ", ...say("ui.row.since", { when: words(row.startsWhen) })] : []),
      ];
    case "FEE":
      return [
        words(row.subject),
        ": ",
        el("b", {}, ...fee(row.amount, speech)),
        ...(row.per ? [" ", ...say("ui.row.per", { what: words(row.per) })] : []),
        ...aside(row.legalBasis && words(row.legalBasis)),
      ];
    default:
      return [];
  }
}

type Timed = Extract<Row, { kind: "STEP" | "TIME" }>;

function atMost({ amount, unit }: Timed, { say }: Speech) {
  if (!amount || !unit) return undefined;
  return say("ui.row.atMost", { time: el("span", {}, ...say(`ui.row.time.${unit}`, { amount })) });
}

/** Nothing to pay is said; a fee that is not said is not taken for nothing. */
function fee(amount: number | null | undefined, { say }: Speech) {
  if (amount === undefined || amount === null) return say("ui.row.fee.notSaid");
  return amount === 0 ? say("ui.row.fee.free", { amount: rupiah(0) }) : [rupiah(amount)];
}

function aside(said: Piece | Piece[] | null | undefined): Piece[] {
  if (!said) return [];
  return [el("span", { class: "soft" }, " (", ...(Array.isArray(said) ? said : [said]), ")")];
}

function words(said: string) {
  return el("span", { lang: WRITTEN_IN }, said);
}
