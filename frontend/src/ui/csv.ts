/** With which a spreadsheet begins a formula, and the apostrophe that keeps it from doing so (OWASP, CSV Injection). */
const FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20']/;

/** RFC 4180, every cell quoted and otherwise as it came. */
export function csvOf(rows: string[][]) {
  return rows.map((cells) => cells.map(quoted).join(",")).join("\r\n");
}

function quoted(cell: string) {
  return `"${cell.replaceAll('"', '""')}"`;
}

/** A file that Excel reads as UTF-8, and no cell as a formula; the service takes the apostrophe away again. */
export function csvFile(rows: string[][]) {
  const disarmed = rows.map((cells) => cells.map((cell) => (FORMULA.test(cell) ? `'${cell}` : cell)));
  return new Blob(["\uFEFF", csvOf(disarmed)], { type: "text/csv;charset=utf-8" });
}
