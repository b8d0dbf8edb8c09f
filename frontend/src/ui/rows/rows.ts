type Named =
  | { kind: "REQUIREMENT"; text: string }
  | { kind: "STEP"; action: string }
  | { kind: "TIME" | "FEE"; subject: string };

/** What a row is about, in its author's words. */
export function rowName(row: Named) {
  switch (row.kind) {
    case "REQUIREMENT":
      return row.text;
    case "STEP":
      return row.action;
    default:
      return row.subject;
  }
}

const RUPIAH = new Intl.NumberFormat("id-ID", { maximumFractionDigits: 0 });

/** Always as it is written in Indonesia, whatever the page's language: Rp25.000. */
export function rupiah(amount: number) {
  return `Rp${RUPIAH.format(amount)}`;
}
