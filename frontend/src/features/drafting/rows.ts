import type { ComponentCode, Row } from "@/api/types.gen";
import { randomUuid } from "@/device/uuid";

type Time = Extract<Row, { kind: "TIME" }>;

/** A row as it is being written: how long something takes may not stand there yet. */
export type DraftRow = Exclude<Row, Time> | (Omit<Time, "amount"> & { amount?: number | undefined });

export type RowKind = Row["kind"];

const KINDS: Partial<Record<ComponentCode, RowKind>> = {
  SD1: "REQUIREMENT",
  SD2: "STEP",
  SD3: "TIME",
  SD4: "FEE",
};

/** The kind of rows a component has beside its text. */
export function kindOfRows(code: ComponentCode) {
  return KINDS[code];
}

export function freshRow(kind: RowKind): DraftRow {
  const id = randomUuid();
  switch (kind) {
    case "REQUIREMENT":
      return { kind, id, text: "" };
    case "STEP":
      return { kind, id, action: "" };
    case "TIME":
      return { kind, id, subject: "", unit: "WORKING_DAYS" };
    case "FEE":
      return { kind, id, subject: "" };
  }
}

/** Whether the service would take it. What is unfinished stays on the device. */
export function isFinished(row: DraftRow): row is Row {
  switch (row.kind) {
    case "REQUIREMENT":
      return row.text.trim() !== "";
    case "STEP":
      return row.action.trim() !== "";
    case "TIME":
      return row.subject.trim() !== "" && row.amount !== undefined;
    case "FEE":
      return row.subject.trim() !== "";
  }
}

/** The one way rows are written down: only finished ones, fields in a fixed order, no blank or foreign ones. */
export function canonicalRows(rows: readonly DraftRow[]): Row[] {
  return rows.filter(isFinished).map(canonicalRow);
}

function canonicalRow(row: Row): Row {
  const { id } = row;
  switch (row.kind) {
    case "REQUIREMENT":
      return { kind: row.kind, id, text: row.text, ...said("note", row.note) };
    case "STEP":
      return {
        kind: row.kind,
        id,
        ...said("actor", row.actor),
        action: row.action,
        ...(row.amount && { amount: row.amount, unit: row.unit ?? "WORKING_DAYS" }),
      };
    case "TIME":
      return {
        kind: row.kind,
        id,
        subject: row.subject,
        amount: row.amount,
        unit: row.unit,
        ...said("startsWhen", row.startsWhen),
      };
    case "FEE":
      return {
        kind: row.kind,
        id,
        subject: row.subject,
        ...(typeof row.amount === "number" && { amount: row.amount }),
        ...said("per", row.per),
        ...said("legalBasis", row.legalBasis),
      };
  }
}

/** The row with other words for what it says; its amounts stay. */
export function reworded(row: DraftRow, words: string): DraftRow {
  switch (row.kind) {
    case "REQUIREMENT":
      return { ...row, text: words };
    case "STEP":
      return { ...row, action: words };
    case "TIME":
    case "FEE":
      return { ...row, subject: words };
  }
}

export function sameRows(one: readonly DraftRow[], other: readonly DraftRow[]) {
  return JSON.stringify(canonicalRows(one)) === JSON.stringify(canonicalRows(other));
}

function said<Name extends string>(name: Name, words: string | null | undefined) {
  return (words?.trim() ? { [name]: words } : {}) as { [name in Name]?: string };
}
