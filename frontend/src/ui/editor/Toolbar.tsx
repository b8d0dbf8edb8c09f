import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import { type KeyboardEvent, type ReactNode, type RefObject, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { WorkspaceKey } from "@/i18n/keys";
import { BulletsIcon, LinkIcon, NumbersIcon, RedoIcon, TableIcon, UndoIcon } from "./icons";

type ToolbarProps = { ref: RefObject<HTMLDivElement | null>; editor: Editor; onLink: () => void };

interface Tool {
  label: WorkspaceKey;
  /** As Word's people know it; without it the tool has no shortcut. */
  keys?: string;
  face: ReactNode;
  /** Undefined for what is no state but an act. */
  pressed?: boolean;
  enabled?: boolean;
  act: () => unknown;
}

/** Buttons for what the text may hold. One stop for Tab; arrows lead from button to button. */
export function Toolbar({ ref, editor, onLink }: ToolbarProps) {
  const intl = useIntl();
  const [stop, setStop] = useState(0);
  const tools = useTools(editor, onLink);

  function walk(event: KeyboardEvent) {
    const to = { ArrowRight: stop + 1, ArrowLeft: stop - 1, Home: 0, End: tools.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = (to + tools.length) % tools.length;
    setStop(next);
    ref.current?.querySelectorAll("button")[next]?.focus();
  }

  return (
    <div
      ref={ref}
      className="tools"
      role="toolbar"
      tabIndex={-1}
      aria-label={intl.formatMessage({ id: "editor.tools" })}
      onKeyDown={walk}
    >
      {tools.map((tool, place) => {
        const name = intl.formatMessage({ id: tool.label });
        return (
          <button
            key={tool.label}
            type="button"
            tabIndex={place === Math.min(stop, tools.length - 1) ? 0 : -1}
            aria-pressed={tool.pressed}
            aria-label={name}
            aria-disabled={tool.enabled === false}
            title={tool.keys ? `${name} (${tool.keys})` : name}
            // The selection in the text stays where it is while one presses a button.
            onMouseDown={(event) => event.preventDefault()}
            onFocus={() => setStop(place)}
            onClick={() => tool.enabled !== false && tool.act()}
          >
            {tool.face}
          </button>
        );
      })}
    </div>
  );
}

function useTools(editor: Editor, onLink: () => void): Tool[] {
  const now = useEditorState({
    editor,
    selector: () => ({
      bold: editor.isActive("bold"),
      italic: editor.isActive("italic"),
      bullets: editor.isActive("bulletList"),
      numbers: editor.isActive("orderedList"),
      table: editor.isActive("table"),
      header: editor.isActive("tableHeader"),
      link: editor.isActive("link"),
      undo: editor.can().undo(),
      redo: editor.can().redo(),
      split: editor.can().mergeOrSplit(),
    }),
  });
  const act = () => editor.chain().focus();
  const tools: Tool[] = [
    {
      label: "editor.bold",
      keys: "Ctrl+B",
      face: "B",
      pressed: now.bold,
      act: () => act().toggleBold().run(),
    },
    {
      label: "editor.italic",
      keys: "Ctrl+I",
      face: <i>I</i>,
      pressed: now.italic,
      act: () => act().toggleItalic().run(),
    },
    {
      label: "editor.bullets",
      keys: "Ctrl+Shift+8",
      face: <BulletsIcon />,
      pressed: now.bullets,
      act: () => act().toggleBulletList().run(),
    },
    {
      label: "editor.numbers",
      keys: "Ctrl+Shift+7",
      face: <NumbersIcon />,
      pressed: now.numbers,
      act: () => act().toggleOrderedList().run(),
    },
    { label: "editor.link", keys: "Ctrl+K", face: <LinkIcon />, pressed: now.link, act: onLink },
    {
      label: "editor.undo",
      keys: "Ctrl+Z",
      face: <UndoIcon />,
      enabled: now.undo,
      act: () => act().undo().run(),
    },
    {
      label: "editor.redo",
      keys: "Ctrl+Y",
      face: <RedoIcon />,
      enabled: now.redo,
      act: () => act().redo().run(),
    },
  ];
  if (!now.table) {
    const size = { rows: 3, cols: 2, withHeaderRow: true };
    return [
      ...tools,
      { label: "editor.table", face: <TableIcon />, act: () => act().insertTable(size).run() },
    ];
  }
  return [
    ...tools,
    { label: "editor.rowAfter", face: words("editor.rowAfter"), act: () => act().addRowAfter().run() },
    {
      label: "editor.columnAfter",
      face: words("editor.columnAfter"),
      act: () => act().addColumnAfter().run(),
    },
    { label: "editor.rowAway", face: words("editor.rowAway"), act: () => act().deleteRow().run() },
    { label: "editor.columnAway", face: words("editor.columnAway"), act: () => act().deleteColumn().run() },
    {
      label: "editor.headerRow",
      face: words("editor.headerRow"),
      pressed: now.header,
      act: () => act().toggleHeaderRow().run(),
    },
    {
      label: "editor.split",
      face: words("editor.split"),
      enabled: now.split,
      act: () => act().mergeOrSplit().run(),
    },
    { label: "editor.tableAway", face: words("editor.tableAway"), act: () => act().deleteTable().run() },
  ];
}

function words(id: WorkspaceKey) {
  return (
    <span className="xs">
      <FormattedMessage id={id} />
    </span>
  );
}
