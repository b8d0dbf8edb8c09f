import { FormattedMessage } from "react-intl";
import type { Component, ImportedComponent } from "@/api/types.gen";
import { useLanguage } from "@/i18n/language";
import { WRITTEN_IN } from "@/ui/content";
import { DocumentText } from "@/ui/document/DocumentText";
import type { StructuredText } from "@/ui/document/document";
import { Tick } from "@/ui/fields";
import { Note } from "@/ui/Note";
import { hasText } from "./taking";

type FoundProps = {
  found: ImportedComponent;
  label: string;
  /** What the draft has now. */
  there: Component | undefined;
  taken: boolean;
  onTake: (taken: boolean) => void;
};

/** One component of the document as it would stand in the draft, with the choice to take it. */
export function FoundComponent({ found, label, there, taken, onTake }: FoundProps) {
  const language = useLanguage();
  const replaces = there !== undefined && hasText(there);
  return (
    <section className="card stack" aria-labelledby={`judul-${found.code}`}>
      <div>
        <h3 id={`judul-${found.code}`}>
          <span className="code">{found.code}</span> {label}
        </h3>
        <p className="sm muted">
          <FormattedMessage
            id="import.from"
            values={{ place: found.place[language], label: <bdi lang={WRITTEN_IN}>{found.label}</bdi> }}
          />
        </p>
      </div>
      <Tick
        name={`ambil-${found.code}`}
        checked={taken}
        aria-describedby={replaces ? `ganti-${found.code}` : undefined}
        onChange={(event) => onTake(event.currentTarget.checked)}
      >
        <FormattedMessage
          id={replaces ? "import.replace" : "import.takeThis"}
          values={{ code: found.code }}
        />
      </Tick>
      <div className="quote">
        <DocumentText text={found.content as StructuredText} />
      </div>
      {there && replaces && (
        <Note kind="bad">
          <div className="stack" id={`ganti-${found.code}`}>
            <p>
              <FormattedMessage id="import.replaces" values={{ code: found.code }} />
            </p>
            <details>
              <summary>
                <FormattedMessage id="import.replaces.now" />
              </summary>
              <DocumentText text={there.content as StructuredText} />
            </details>
          </div>
        </Note>
      )}
    </section>
  );
}
