import type { ComponentCode, Forum, ForumCounts } from "@/api/types.gen";

/** The standard an address asks for by its code; the only one where there is no choice. */
export function chosenStandard(forum: Forum, code: string | undefined) {
  if (forum.standards.length === 1) return forum.standards[0];
  return forum.standards.find((one) => one.code === code);
}

/** How many inputs concern each component of a standard, each of its rows, and how many the standard as a whole. */
export function countsOn(counts: ForumCounts | undefined, standardId: string) {
  const byComponent: Partial<Record<ComponentCode, number>> = {};
  const byRow: Record<string, number> = {};
  let whole = 0;
  for (const { standardId: on, code, count } of counts?.byComponent ?? []) {
    if (on !== standardId) continue;
    if (code) byComponent[code] = count;
    else whole = count;
  }
  for (const { standardId: on, rowId, count } of counts?.byRow ?? []) {
    if (on === standardId) byRow[rowId] = count;
  }
  return { byComponent, byRow, whole };
}
