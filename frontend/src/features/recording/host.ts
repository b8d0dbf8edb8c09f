/** Whose address a link is, as people know it; all of it when the browser cannot read it. */
export function hostOf(link: string) {
  return URL.canParse(link) ? new URL(link).host : link;
}
