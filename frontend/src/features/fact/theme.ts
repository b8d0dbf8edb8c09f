/** An element of a survey, by its name. */
interface Named {
  name: { id: string; en: string };
}

interface Measured extends Named {
  mean: number;
}

/** What a forum about these elements is called; in the language of its papers. Names hold commas. */
export function themeOf(elements: Named[]) {
  return `Perbaikan ${elements.map(({ name }) => name.id).join("; ")}`;
}

/** The elements that a theme names, whoever wrote it, the lowest first. */
export function namedIn<T extends Measured>(theme: string, elements: T[]) {
  const said = theme.toLocaleLowerCase("id");
  return elements
    .filter(({ name }) => said.includes(name.id.toLocaleLowerCase("id")))
    .sort((one, other) => one.mean - other.mean);
}
