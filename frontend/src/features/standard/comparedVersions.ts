import type { Standard } from "@/api/types.gen";

/** The numbers of two versions that an address may name. */
export interface AskedVersions {
  dari?: number;
  ke?: number;
}

export function askedVersions({ dari, ke }: Record<string, unknown>): AskedVersions {
  return {
    ...(Number.isInteger(dari) && { dari: dari as number }),
    ...(Number.isInteger(ke) && { ke: ke as number }),
  };
}

/**
 * The two versions to compare. Where the address names none that there is, the newest one, and the one before it;
 * undefined when there is only one.
 */
export function comparedVersions({ versions }: Pick<Standard, "versions">, { dari, ke }: AskedVersions) {
  const numbers = versions.map(({ number }) => number).sort((one, other) => one - other);
  const to = numbers.find((number) => number === ke) ?? numbers.at(-1);
  if (to === undefined) return undefined;
  const before = numbers.filter((number) => number < to).at(-1);
  const from = numbers.find((number) => number === dari) ?? before ?? numbers.find((number) => number > to);
  return from === undefined ? undefined : { from, to };
}
