const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

/** What a pattern makes of the nth paper of a day (YYYY-MM-DD), as the service does. */
export function numberBy(pattern: string, n: number, day: string) {
  const [year = "", month = ""] = day.split("-");
  return pattern
    .replaceAll("{n}", String(n))
    .replaceAll("{month}", month)
    .replaceAll("{romanMonth}", ROMAN[Number(month) - 1] ?? "")
    .replaceAll("{year}", year);
}
