import { type Extensions, Mark } from "@tiptap/core";
import { Bold } from "@tiptap/extension-bold";
import { Document } from "@tiptap/extension-document";
import { HardBreak } from "@tiptap/extension-hard-break";
import { Italic } from "@tiptap/extension-italic";
import { BulletList, ListItem, ListKeymap, OrderedList } from "@tiptap/extension-list";
import { Paragraph } from "@tiptap/extension-paragraph";
import { Table, TableCell, TableHeader, TableRow } from "@tiptap/extension-table";
import { Text } from "@tiptap/extension-text";
import { Gapcursor, TrailingNode, UndoRedo } from "@tiptap/extensions";
import { safeAddress } from "../document/document";

const MOST_SPANNED = 100;

declare module "@tiptap/core" {
  interface Commands<ReturnType> {
    link: {
      /** Leads the selected words to an address; the whole link when the cursor stands in one. */
      setLink: (href: string) => ReturnType;
      unsetLink: () => ReturnType;
    };
  }
}

/** Ours, since the one of Tiptap carries target, rel and class along and brings a scanner for addresses. */
const Link = Mark.create({
  name: "link",
  inclusive: false,
  addAttributes: () => ({ href: { default: null } }),
  parseHTML: () => [
    { tag: "a[href]", getAttrs: (element) => (safeAddress(element.getAttribute("href")) ? null : false) },
  ],
  renderHTML: ({ HTMLAttributes }) => ["a", HTMLAttributes, 0],
  addCommands() {
    return {
      setLink:
        (href) =>
        ({ chain }) =>
          chain().extendMarkRange(this.name).setMark(this.name, { href }).run(),
      unsetLink:
        () =>
        ({ chain }) =>
          chain().extendMarkRange(this.name).unsetMark(this.name).run(),
    };
  },
});

/** Asterisks stand in fees and formulas; they must not turn words bold while one types. */
const noTypingTricks = { addInputRules: () => [], addPasteRules: () => [] };

const cell = {
  content: "block+",
  addAttributes: () => ({ colspan: span("colspan"), rowspan: span("rowspan") }),
};

/**
 * The closed set of the structured text (see `document.ts`) and nothing else: what is pasted and does not fit is
 * reduced to it, and no attribute is kept that the service would refuse.
 */
export const schema: Extensions = [
  Document,
  Paragraph,
  Text,
  HardBreak,
  Bold.extend(noTypingTricks),
  Italic.extend(noTypingTricks),
  Link,
  BulletList,
  OrderedList.extend({ addAttributes: () => ({}) }),
  // Wider than Tiptap's, as wide as the service's: a list item may begin with a list or a table.
  ListItem.extend({ content: "block+" }),
  ListKeymap,
  Table.extend({ addAttributes: () => ({}) }).configure({ renderWrapper: true }),
  TableRow,
  TableHeader.extend(cell),
  TableCell.extend(cell),
  UndoRedo,
  Gapcursor,
  // A table at the end would else leave no place to write below it.
  TrailingNode,
];

function span(name: "colspan" | "rowspan") {
  return {
    default: 1,
    parseHTML: (element: HTMLElement) => {
      const count = Number.parseInt(element.getAttribute(name) ?? "1", 10);
      return Math.min(Math.max(Number.isNaN(count) ? 1 : count, 1), MOST_SPANNED);
    },
  };
}
