import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type {
  ComponentCode,
  ComponentKind,
  ImportPreview,
  StandardVersion,
  UnitRoles,
} from "@/api/types.gen";
import { useLanguage } from "@/i18n/language";
import { Empty } from "@/ui/Empty";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Note } from "@/ui/Note";
import { isStale, refusedWith } from "@/ui/problem";
import { toast } from "@/ui/toast";
import { FoundComponent } from "./FoundComponent";
import { useTakeTexts } from "./import.queries";
import { Leftovers } from "./Leftovers";
import { codesAtFault, componentOf, takenAtFirst, textsToTake } from "./taking";

export type DraftProps = { unit: UnitRoles; version: StandardVersion; kinds: readonly ComponentKind[] };

/** What was found, to choose from; what was not; and everything else of the document. */
export function Preview({ unit, version, kinds, preview }: DraftProps & { preview: ImportPreview }) {
  const intl = useIntl();
  const language = useLanguage();
  const navigate = useNavigate();
  const take = useTakeTexts(version);
  const [taken, setTaken] = useState<ReadonlySet<ComponentCode>>(() =>
    takenAtFirst(preview.components, version),
  );
  const label = (code: ComponentCode) => kinds.find((kind) => kind.code === code)?.label[language] ?? code;

  function choose(code: ComponentCode, isTaken: boolean) {
    const chosen = new Set(taken);
    if (isTaken) chosen.add(code);
    else chosen.delete(code);
    setTaken(chosen);
  }

  function send() {
    const texts = textsToTake(preview.components, taken, version);
    take.mutate(texts, {
      onSuccess: () => {
        toast(intl.formatMessage({ id: "import.done" }, { count: texts.length }));
        void navigate({
          to: "/kelola/$unit/standar/$standard",
          params: { unit: unit.unitSlug, standard: version.standardId },
        });
      },
      // What somebody else has written meanwhile is replaced only by a new decision.
      onError: (refusal) => {
        const changed = codesAtFault(refusal, texts);
        setTaken(new Set([...taken].filter((code) => !changed.includes(code))));
      },
    });
  }

  if (preview.components.length === 0) {
    return (
      <>
        <Empty title={<FormattedMessage id="import.nothing" />}>
          <p>
            <FormattedMessage id="import.nothing.body" />
          </p>
        </Empty>
        <Leftovers leftovers={preview.leftovers} />
      </>
    );
  }
  return (
    <>
      <section className="stack" aria-labelledby="ditemukan">
        <h2 id="ditemukan">
          <FormattedMessage id="import.found" values={{ count: preview.components.length }} />
        </h2>
        {preview.notes.length > 0 && (
          <Note kind="bad">
            <ul>
              {preview.notes.map((note) => (
                <li key={note.id}>{note[language]}</li>
              ))}
            </ul>
          </Note>
        )}
        {preview.missing.length > 0 && (
          <p>
            <FormattedMessage
              id="import.missing"
              values={{ labels: intl.formatList(preview.missing.map((code) => `${code} ${label(code)}`)) }}
            />
          </p>
        )}
        <ul className="plain stack">
          {preview.components.map((found) => (
            <li key={found.code}>
              <FoundComponent
                found={found}
                label={label(found.code)}
                there={componentOf(version, found.code)}
                taken={taken.has(found.code)}
                onTake={(isTaken) => choose(found.code, isTaken)}
              />
            </li>
          ))}
        </ul>
      </section>
      <Leftovers leftovers={preview.leftovers} />
      <div className="card stack">
        {take.isError &&
          (isStale(take.error) || refusedWith(take.error, "component-has-text") ? (
            <Note kind="bad" live="alert">
              <p>
                <FormattedMessage id="import.stale" />
              </p>
            </Note>
          ) : (
            <ErrorSummary error={take.error} fields={[]} />
          ))}
        {refusedWith(take.error, "too-large") && (
          <p>
            <FormattedMessage id="import.tooLarge" />
          </p>
        )}
        <button
          type="button"
          className="btn main"
          disabled={take.isPending || taken.size === 0}
          onClick={send}
        >
          <FormattedMessage id="import.take" values={{ count: taken.size }} />
        </button>
        <p className="sm muted">
          <FormattedMessage id="import.take.hint" />
        </p>
      </div>
    </>
  );
}
