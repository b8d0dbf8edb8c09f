import type { JSONContent } from "@tiptap/core";
import {
  type Block,
  type Inline,
  type ListItem,
  type Mark,
  type StructuredText,
  safeAddress,
  type TableCell,
  type TableRow,
} from "../document/document";

/** What the service refuses in a text: control characters other than tab and line break. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/**
 * The one way a text is written down: no default, null or foreign attribute, no empty list or row, no blank
 * paragraphs at its end, fields in a fixed order. Two texts say the same if this form of both is the same.
 */
export function canonical(tree: JSONContent | StructuredText): StructuredText {
  const content = blocks((tree as JSONContent).content);
  while (isBlank(content.at(-1))) content.pop();
  return { type: "doc", content };
}

export function saysTheSame(one: StructuredText, other: StructuredText) {
  return JSON.stringify(canonical(one)) === JSON.stringify(canonical(other));
}

function blocks(nodes: JSONContent[] | undefined): Block[] {
  return (nodes ?? []).flatMap((node): Block[] => {
    switch (node.type) {
      case "paragraph": {
        const content = inlines(node.content);
        return [content.length > 0 ? { type: "paragraph", content } : { type: "paragraph" }];
      }
      case "bulletList":
      case "orderedList":
        return unlessEmpty(node.type, items(node.content));
      case "table":
        return unlessEmpty(node.type, rows(node.content));
      default:
        return [];
    }
  });
}

function unlessEmpty(type: "bulletList" | "orderedList", content: ListItem[]): Block[];
function unlessEmpty(type: "table", content: TableRow[]): Block[];
function unlessEmpty(type: Block["type"], content: (ListItem | TableRow)[]) {
  return content.length > 0 ? [{ type, content } as Block] : [];
}

function items(nodes: JSONContent[] | undefined) {
  return (nodes ?? []).map((node): ListItem => ({ type: "listItem", content: atLeastOne(node.content) }));
}

/** A row whose cells all belong to rows above it says nothing, and the service refuses it. */
function rows(nodes: JSONContent[] | undefined) {
  return (nodes ?? [])
    .map((node): TableRow => ({ type: "tableRow", content: (node.content ?? []).map(cell) }))
    .filter((row) => row.content?.length);
}

function cell(node: JSONContent): TableCell {
  const { colspan = 1, rowspan = 1 } = node.attrs ?? {};
  const attrs = { ...(colspan > 1 && { colspan }), ...(rowspan > 1 && { rowspan }) };
  return {
    type: node.type === "tableHeader" ? "tableHeader" : "tableCell",
    ...(Object.keys(attrs).length > 0 && { attrs }),
    content: atLeastOne(node.content),
  };
}

function atLeastOne(nodes: JSONContent[] | undefined): Block[] {
  const content = blocks(nodes);
  return content.length > 0 ? content : [{ type: "paragraph" }];
}

function inlines(nodes: JSONContent[] | undefined) {
  return (nodes ?? []).flatMap((node): Inline[] => {
    if (node.type === "hardBreak") return [{ type: "hardBreak" }];
    const text = node.text?.replace(CONTROL, "");
    if (node.type !== "text" || !text) return [];
    const marks = marksOf(node);
    return [marks.length > 0 ? { type: "text", text, marks } : { type: "text", text }];
  });
}

function marksOf(node: JSONContent) {
  const held = new Map((node.marks ?? []).map((mark) => [mark.type, mark]));
  const marks: Mark[] = [];
  const href = held.get("link")?.attrs?.href;
  if (safeAddress(href) !== undefined) marks.push({ type: "link", attrs: { href } });
  if (held.has("bold")) marks.push({ type: "bold" });
  if (held.has("italic")) marks.push({ type: "italic" });
  return marks;
}

function isBlank(block: Block | undefined) {
  return block?.type === "paragraph" && block.content === undefined;
}
