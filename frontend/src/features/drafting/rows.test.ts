import { canonicalRows, type DraftRow, sameRows } from "./rows";

test("only what says something is sent, in a fixed form", () => {
  const rows: DraftRow[] = [
    { kind: "REQUIREMENT", id: "a", note: " ", text: "KTP" },
    { kind: "REQUIREMENT", id: "b", text: "  " },
    { kind: "STEP", id: "c", action: "Mencatat", actor: null, amount: null, unit: "HOURS" },
    { kind: "TIME", id: "d", subject: "Izin", unit: "HOURS" },
    { kind: "FEE", id: "e", subject: "Surat", amount: 0, per: "" },
    { kind: "FEE", id: "f", subject: "Kartu", amount: null },
  ];
  expect(canonicalRows(rows)).toEqual([
    { kind: "REQUIREMENT", id: "a", text: "KTP" },
    { kind: "STEP", id: "c", action: "Mencatat" },
    { kind: "FEE", id: "e", subject: "Surat", amount: 0 },
    { kind: "FEE", id: "f", subject: "Kartu" },
  ]);
});

test("rows are the same whatever the order of their fields, and not in another order of rows", () => {
  const one: DraftRow = { kind: "TIME", id: "a", subject: "Izin", amount: 3, unit: "HOURS" };
  const again: DraftRow = {
    unit: "HOURS",
    amount: 3,
    subject: "Izin",
    id: "a",
    kind: "TIME",
    startsWhen: "",
  };
  const other: DraftRow = { ...one, id: "b" };
  expect(sameRows([one], [again])).toBe(true);
  expect(sameRows([one, other], [other, one])).toBe(false);
  expect(sameRows([{ ...one, amount: 4 }], [one])).toBe(false);
});
