/** What an element may hold: another one, or text, which never is markup. */
export type Piece = Node | string;

type Attributes = Record<string, string | undefined>;

/** Builds elements only, never a string of HTML, so that nothing in a text can be obeyed. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...pieces: Piece[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(name, value);
  }
  made.append(...pieces);
  return made;
}
