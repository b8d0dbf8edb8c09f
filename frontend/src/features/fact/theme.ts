import type { ElementFactMean } from "@/api/types.gen";

/** An element of the newest survey, as far as a theme needs it. */
export interface Scored {
  code: string;
  mean: ElementFactMean["mean"];
  name: { id: string; en: string };
}

const LOWEST = 3;

/** The three lowest, the lowest first; of equal ones the first by its code, as in the results of a survey. */
export function lowest<T extends Scored>(elements: T[]) {
  return [...elements].sort((a, b) => a.mean - b.mean || a.code.localeCompare(b.code)).slice(0, LOWEST);
}

/** What a forum about these elements is called; in the language of its papers. Names hold commas. */
export function themeOf(elements: Scored[]) {
  return `Perbaikan ${elements.map(({ name }) => name.id).join("; ")}`;
}

/** The elements that a theme names, whoever wrote it. */
export function namedIn<T extends Scored>(theme: string, elements: T[]) {
  const said = theme.toLocaleLowerCase("id");
  return elements.filter(({ name }) => said.includes(name.id.toLocaleLowerCase("id")));
}
