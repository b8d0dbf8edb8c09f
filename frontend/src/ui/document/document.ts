/**
 * The structured text of a component: a closed set of nodes, as the service checks it (ProseMirror's JSON form).
 * What this page meets beyond it, it leaves out.
 */
export interface StructuredText {
  type: "doc";
  content?: Block[];
}

export type Block =
  | { type: "paragraph"; content?: Inline[] }
  | { type: "bulletList" | "orderedList"; content?: ListItem[] }
  | { type: "table"; content?: TableRow[] };

export interface ListItem {
  type: "listItem";
  content?: Block[];
}

export interface TableRow {
  type: "tableRow";
  content?: TableCell[];
}

export interface TableCell {
  type: "tableHeader" | "tableCell";
  attrs?: { colspan?: number; rowspan?: number };
  content?: Block[];
}

export type Inline = { type: "text"; text: string; marks?: Mark[] } | { type: "hardBreak" };

export type Mark = { type: "bold" | "italic" } | { type: "link"; attrs: { href: string } };

const SAFE_SCHEMES = ["http:", "https:", "mailto:", "tel:"];

/** The address of a link if it leads somewhere harmless; undefined for scripts, data and what is no address. */
export function safeAddress(href: unknown) {
  if (typeof href !== "string") return undefined;
  try {
    const address = new URL(href);
    return SAFE_SCHEMES.includes(address.protocol) ? address.href : undefined;
  } catch {
    return undefined;
  }
}
