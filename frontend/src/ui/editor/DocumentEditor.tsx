import { EditorContent, useEditor } from "@tiptap/react";
import { useId, useRef, useState } from "react";
import { FormattedMessage } from "react-intl";
import type { StructuredText } from "../document/document";
import { canonical } from "./canonical";
import { fromWord } from "./fromWord";
import { LinkDialog } from "./LinkDialog";
import { schema } from "./schema";
import { Toolbar } from "./Toolbar";
import "./editor.css";

type EditorProps = {
  /** What stands there at first; later changes of it are not taken up, so give the editor another key for another text. */
  text: StructuredText;
  label: string;
  onChange: (text: StructuredText) => void;
  onLeave?: () => void;
};

/** Writes a structured text as people know it from Word. Brings half a page of JavaScript along: load it lazily. */
export function DocumentEditor({ text, label, onChange, onLeave }: EditorProps) {
  const hint = useId();
  const toolbar = useRef<HTMLDivElement>(null);
  const [linking, setLinking] = useState(false);
  const editor = useEditor({
    extensions: schema,
    content: opened(text),
    enableContentCheck: true,
    // Our content policy forbids styles in the page.
    injectCSS: false,
    editorProps: {
      attributes: {
        role: "textbox",
        "aria-multiline": "true",
        "aria-label": label,
        "aria-describedby": hint,
        class: "paper document",
        lang: "id",
      },
      transformPastedHTML: fromWord,
      handleKeyDown: (_view, event) => {
        // Tab indents lists and walks through tables here, so there must be another way out for the keyboard.
        if (event.key === "Escape" || (event.altKey && event.key === "F10")) {
          toolbar.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
          return true;
        }
        if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
          event.preventDefault();
          setLinking(true);
          return true;
        }
        return false;
      },
    },
    onUpdate: (change) => onChange(canonical(change.editor.getJSON())),
    ...(onLeave && { onBlur: onLeave }),
  });
  return (
    <div>
      <Toolbar ref={toolbar} editor={editor} onLink={() => setLinking(true)} />
      <EditorContent editor={editor} />
      <p className="hint xs" id={hint}>
        <FormattedMessage id="editor.hint" />
      </p>
      {linking && <LinkDialog editor={editor} onClose={() => setLinking(false)} />}
    </div>
  );
}

/** The editor needs a place to write in, be it empty. */
function opened(text: StructuredText) {
  return text.content?.length ? text : { type: "doc", content: [{ type: "paragraph" }] };
}
