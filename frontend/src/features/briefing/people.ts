import type { OfficerDetails } from "@/api/types.gen";

/** What was pasted: a person a line, name, position and number apart by a tab or a semicolon, as from a spreadsheet. */
export function peopleIn(text: string): OfficerDetails[] {
  return text
    .split("\n")
    .map((line) => line.split(/[\t;]/).map((cell) => cell.trim()))
    .flatMap(([name, position, nip]) =>
      name ? [{ name, position: position || null, nip: nip || null }] : [],
    );
}
