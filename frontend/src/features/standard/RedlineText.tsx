import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { RedlineBlock } from "@/api/types.gen";
import { WRITTEN_IN } from "@/ui/content";
import { Scroll } from "@/ui/Scroll";
import { Deleted, Inserted, Segments } from "./Redlined";

/** Both texts of a component laid over each other, in the form they have. */
export function RedlineText({ blocks }: { blocks: RedlineBlock[] }) {
  return (
    <div className="document" lang={WRITTEN_IN}>
      {shown(blocks)}
    </div>
  );
}

function shown(blocks: RedlineBlock[] | undefined): ReactNode {
  // A comparison does not move, so a block's place names it.
  return blocks?.map((block, place) => <Block key={`${place}`} block={block} />);
}

function Block({ block }: { block: RedlineBlock }) {
  switch (block.type) {
    case "paragraph":
      return (
        <p>
          <Paragraph block={block} />
        </p>
      );
    case "bulletList":
      return <ul>{items(block)}</ul>;
    case "orderedList":
      return <ol>{items(block)}</ol>;
    case "table":
      return <Table block={block} />;
    default:
      return null;
  }
}

function Table({ block }: { block: RedlineBlock }) {
  const intl = useIntl();
  return (
    <Scroll name={intl.formatMessage({ id: "comparison.table" })}>
      <table>
        <tbody>{rows(block)}</tbody>
      </table>
    </Scroll>
  );
}

/** An empty line is seen, too, when it came or went. */
function Paragraph({ block }: { block: RedlineBlock }) {
  const segments = block.segments ?? [];
  if (segments.length > 0 || block.op === "SAME" || block.op === "CHANGED") {
    return <Segments segments={segments} />;
  }
  const Changed = block.op === "INSERTED" ? Inserted : Deleted;
  return (
    <Changed>
      <FormattedMessage id="comparison.blank" />
    </Changed>
  );
}

function items(list: RedlineBlock) {
  let number = 0;
  return list.content?.map((item, place) => {
    const gone = item.op === "DELETED" && list.op !== "DELETED";
    if (!gone) number += 1;
    return (
      <li
        key={`${place}`}
        className={gone ? "gone" : undefined}
        value={gone || list.type !== "orderedList" ? undefined : number}
      >
        {insideOf(item)}
      </li>
    );
  });
}

function rows(table: RedlineBlock) {
  return table.content?.map((row, place) => <tr key={`${place}`}>{row.content?.map(cell)}</tr>);
}

function cell(block: RedlineBlock, place: number) {
  const Cell = block.type === "tableHeader" ? "th" : "td";
  return (
    <Cell key={`${place}`} colSpan={block.attrs?.colspan ?? 1} rowSpan={block.attrs?.rowspan ?? 1}>
      {insideOf(block)}
    </Cell>
  );
}

/** A lone paragraph in a list item or cell stands without its own distance. */
function insideOf({ content }: RedlineBlock) {
  const [first] = content ?? [];
  return content?.length === 1 && first?.type === "paragraph" ? <Paragraph block={first} /> : shown(content);
}
