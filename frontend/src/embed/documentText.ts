import {
  type Block,
  type Inline,
  type Mark,
  type StructuredText,
  safeAddress,
  type TableCell,
} from "@/ui/document/document";
import { el, type Piece } from "./dom";

/** Structured text as elements. What stands in it beyond the closed set is left out. */
export function documentText(text: StructuredText) {
  return blocks(text.content);
}

function blocks(nodes: Block[] = []): Piece[] {
  return nodes.flatMap((node): Piece[] => {
    switch (node.type) {
      case "paragraph":
        return [el("p", {}, ...inlines(node.content))];
      case "bulletList":
      case "orderedList":
        return [
          el(
            node.type === "bulletList" ? "ul" : "ol",
            {},
            ...(node.content ?? []).map((item) => el("li", {}, ...insideOf(item.content))),
          ),
        ];
      case "table":
        return [
          el(
            "div",
            { class: "scroll", tabindex: "0" },
            el(
              "table",
              {},
              ...(node.content ?? []).map((row) => el("tr", {}, ...(row.content ?? []).map(cell))),
            ),
          ),
        ];
      default:
        return [];
    }
  });
}

function cell({ type, attrs, content }: TableCell) {
  return el(
    type === "tableHeader" ? "th" : "td",
    { colspan: String(attrs?.colspan ?? 1), rowspan: String(attrs?.rowspan ?? 1) },
    ...insideOf(content),
  );
}

/** A lone paragraph in a list item or cell stands without its own distance. */
function insideOf(content: Block[] = []) {
  const [first] = content;
  return content.length === 1 && first?.type === "paragraph" ? inlines(first.content) : blocks(content);
}

function inlines(nodes: Inline[] = []): Piece[] {
  return nodes.flatMap((node): Piece[] => {
    if (node.type === "hardBreak") return [el("br")];
    return node.type === "text" ? [(node.marks ?? []).reduce(marked, node.text as Piece)] : [];
  });
}

function marked(inside: Piece, mark: Mark): Piece {
  switch (mark.type) {
    case "bold":
      return el("strong", {}, inside);
    case "italic":
      return el("em", {}, inside);
    case "link": {
      const href = safeAddress(mark.attrs?.href);
      return href === undefined ? inside : el("a", { href, rel: "noopener" }, inside);
    }
    default:
      return inside;
  }
}
