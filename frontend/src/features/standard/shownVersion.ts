import type { Standard } from "@/api/types.gen";

/** The version an address asks for, else the newest that was made public. */
export function shownVersion({ versions }: Standard, asked: number | undefined) {
  const frozen = versions.filter(({ frozenAt }) => frozenAt).map(({ number }) => number);
  if (asked !== undefined) return frozen.find((number) => number === asked);
  return frozen.length > 0 ? Math.max(...frozen) : undefined;
}
