import { useRef, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { DocumentText } from "@/ui/document/DocumentText";
import { Note } from "@/ui/Note";
import { RowsText } from "@/ui/rows/RowsText";
import { toast } from "@/ui/toast";
import type { KeptText } from "./keptTexts";
import { canonicalRows } from "./rows";

type StrandedProps = { kept: KeptText[]; onDrop: (text: KeptText) => void };

/** Texts whose version came before the public while they were still on the device: handed back, never lost silently. */
export function Stranded({ kept, onDrop }: StrandedProps) {
  if (kept.length === 0) return null;
  return (
    <div className="wrap wide stack">
      {kept.map((text) => (
        <One key={`${text.number}/${text.code}`} text={text} onDrop={() => onDrop(text)} />
      ))}
    </div>
  );
}

function One({ text, onDrop }: { text: KeptText; onDrop: () => void }) {
  const intl = useIntl();
  const shown = useRef<HTMLDivElement>(null);
  const [dropping, setDropping] = useState(false);

  async function copy() {
    try {
      await navigator.clipboard.writeText(shown.current?.innerText ?? "");
      toast(intl.formatMessage({ id: "ui.copied" }));
    } catch {
      toast(intl.formatMessage({ id: "ui.copyFailed" }));
    }
  }

  return (
    <Note kind="local" live="status">
      <div className="stack">
        <p>
          <b>
            <FormattedMessage id="drafting.stranded" values={{ code: text.code, number: text.number }} />
          </b>{" "}
          <FormattedMessage id="drafting.stranded.body" />
        </p>
        <div className="quote" ref={shown}>
          <RowsText rows={canonicalRows(text.rows ?? [])} />
          <DocumentText text={text.text} />
        </div>
        <p className="row">
          <button type="button" className="btn" onClick={copy}>
            <FormattedMessage id="drafting.stranded.copy" />
          </button>
          <button type="button" className="btn danger" onClick={() => setDropping(true)}>
            <FormattedMessage id="drafting.stranded.drop" />
          </button>
        </p>
      </div>
      {dropping && (
        <ConfirmDialog
          title={<FormattedMessage id="drafting.stranded.drop.title" values={{ code: text.code }} />}
          action={<FormattedMessage id="drafting.stranded.drop" />}
          danger
          onConfirm={onDrop}
          onCancel={() => setDropping(false)}
        >
          <p>
            <FormattedMessage id="drafting.stranded.drop.body" />
          </p>
        </ConfirmDialog>
      )}
    </Note>
  );
}
