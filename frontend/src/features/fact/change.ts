import type { ComplaintFactCount } from "@/api/types.gen";

const DAY = 86_400_000;

/** How many complaints there were in a month of thirty days, since two times are seldom equally long. */
function aMonth({ count, from, to }: ComplaintFactCount) {
  const days = (Date.parse(to) - Date.parse(from)) / DAY + 1;
  return count === undefined ? undefined : (count * 30) / days;
}

/** Whether there were more or fewer complaints a month; undefined where one of the two is not known. */
export function changeOfCounts(before?: ComplaintFactCount | null, after?: ComplaintFactCount | null) {
  const was = before ? aMonth(before) : undefined;
  const is = after ? aMonth(after) : undefined;
  if (was === undefined || is === undefined) return undefined;
  return is === was ? "same" : is > was ? "more" : "fewer";
}
