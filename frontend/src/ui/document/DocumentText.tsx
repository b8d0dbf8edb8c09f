import type { ReactNode } from "react";
import type { Block, Inline, ListItem, StructuredText, TableCell, TableRow } from "./document";
import { marked } from "./marked";

/** Shows structured text, built from its tree element by element; never through a string of HTML. */
export function DocumentText({ text, language = "id" }: { text: StructuredText; language?: string }) {
  return (
    <div className="document" lang={language}>
      {blocks(text.content)}
    </div>
  );
}

function blocks(nodes: Block[] | undefined): ReactNode {
  return nodes?.map((node, place) => {
    // A frozen text does not move, so a node's place names it.
    const key = `${place}`;
    switch (node.type) {
      case "paragraph":
        return <p key={key}>{inlines(node.content)}</p>;
      case "bulletList":
        return <ul key={key}>{items(node.content)}</ul>;
      case "orderedList":
        return <ol key={key}>{items(node.content)}</ol>;
      case "table":
        return (
          <div key={key} className="scroll">
            <table>
              <tbody>{rows(node.content)}</tbody>
            </table>
          </div>
        );
      default:
        return null;
    }
  });
}

function items(nodes: ListItem[] | undefined) {
  return nodes?.map((node, place) => <li key={`${place}`}>{insideOf(node.content)}</li>);
}

function rows(nodes: TableRow[] | undefined) {
  return nodes?.map((row, place) => <tr key={`${place}`}>{row.content?.map(cell)}</tr>);
}

function cell({ type, attrs, content }: TableCell, place: number) {
  const span = { colSpan: attrs?.colspan ?? 1, rowSpan: attrs?.rowspan ?? 1 };
  return type === "tableHeader" ? (
    <th key={`${place}`} {...span}>
      {insideOf(content)}
    </th>
  ) : (
    <td key={`${place}`} {...span}>
      {insideOf(content)}
    </td>
  );
}

/** A lone paragraph in a list item or cell stands without its own distance. */
function insideOf(content: Block[] | undefined) {
  const [first] = content ?? [];
  return content?.length === 1 && first?.type === "paragraph" ? inlines(first.content) : blocks(content);
}

function inlines(nodes: Inline[] | undefined): ReactNode {
  return nodes?.map((node, place) => {
    const key = `${place}`;
    if (node.type === "hardBreak") return <br key={key} />;
    if (node.type !== "text") return null;
    return <span key={key}>{marked(node.text, node.marks)}</span>;
  });
}
