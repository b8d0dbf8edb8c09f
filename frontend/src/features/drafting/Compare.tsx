import { lazy, Suspense, useState, useSyncExternalStore } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Component, Row } from "@/api/types.gen";
import { DocumentText } from "@/ui/document/DocumentText";
import type { StructuredText } from "@/ui/document/document";
import { PeopleIcon } from "@/ui/editor/icons";
import { RowsText } from "@/ui/rows/RowsText";
import { timeOfDay } from "@/ui/time";
import { toast } from "@/ui/toast";
import { RowsEditor } from "./RowsEditor";
import { canonicalRows, type DraftRow, kindOfRows } from "./rows";
import type { TextSaver } from "./TextSaver";

const DocumentEditor = lazy(() =>
  import("@/ui/editor/DocumentEditor").then((loaded) => ({ default: loaded.DocumentEditor })),
);

type CompareProps = {
  saver: TextSaver;
  theirs: Component;
  label: string;
  zone: string;
  /** The text was decided on. */
  onDone: () => void;
};

/** Two people wrote the same component. Both texts stand side by side until one is chosen or both are merged. */
export function Compare({ saver, theirs, label, zone, onDone }: CompareProps) {
  const intl = useIntl();
  const [merging, setMerging] = useState(false);
  const rows = useSyncExternalStore(saver.subscribe, () => saver.rows);
  const rowKind = kindOfRows(theirs.code);
  const who = theirs.updatedBy ?? intl.formatMessage({ id: "drafting.somebody" });
  const when = theirs.updatedAt ? timeOfDay(intl, theirs.updatedAt, zone) : "";

  function decide(text: StructuredText, rows: readonly DraftRow[]) {
    saver.resolve(text, rows);
    onDone();
  }

  function takeTheirs() {
    const mine = { text: saver.text, rows: saver.rows };
    decide(theirs.content as StructuredText, theirs.rows);
    toast(intl.formatMessage({ id: "drafting.tookTheirs" }, { who }), {
      label: intl.formatMessage({ id: "drafting.undo" }),
      act: () => {
        saver.type(mine.text);
        saver.typeRows(mine.rows);
        onDone();
      },
    });
  }

  return (
    <section className="stack" aria-label={intl.formatMessage({ id: "drafting.compare" })}>
      <div className="note local" role="alert">
        <PeopleIcon />
        <p>
          <b>
            <FormattedMessage id="drafting.conflict" values={{ who }} />
          </b>{" "}
          <FormattedMessage id="drafting.conflict.body" />
        </p>
      </div>
      <div className="cols half">
        <div className="stack">
          <h3>
            <FormattedMessage id="drafting.mine" />
          </h3>
          {merging ? (
            <>
              {rowKind && (
                <RowsEditor
                  kind={rowKind}
                  rows={rows}
                  now={() => saver.rows}
                  onRows={(changed) => saver.typeRows(changed)}
                />
              )}
              <Suspense>
                <DocumentEditor text={saver.text} label={label} onChange={(text) => saver.type(text)} />
              </Suspense>
            </>
          ) : (
            <Text text={saver.text} rows={canonicalRows(rows)} />
          )}
          {merging ? (
            <button type="button" className="btn main" onClick={() => decide(saver.text, saver.rows)}>
              <FormattedMessage id="drafting.merge.save" />
            </button>
          ) : (
            <button type="button" className="btn" onClick={() => decide(saver.text, saver.rows)}>
              <FormattedMessage id="drafting.takeMine" />
            </button>
          )}
        </div>
        <div className="stack">
          <h3>
            <FormattedMessage id="drafting.theirs" values={{ who, when }} />
          </h3>
          <Text text={theirs.content as StructuredText} rows={theirs.rows} />
          {!merging && (
            <button type="button" className="btn" onClick={takeTheirs}>
              <FormattedMessage id="drafting.takeTheirs" values={{ who }} />
            </button>
          )}
        </div>
      </div>
      {!merging && (
        <p>
          <button type="button" className="btn main" onClick={() => setMerging(true)}>
            <FormattedMessage id="drafting.merge" />
          </button>
        </p>
      )}
    </section>
  );
}

function Text({ text, rows }: { text: StructuredText; rows: Row[] }) {
  return (
    <div className="quote">
      <RowsText rows={rows} />
      {text.content?.length ? (
        <DocumentText text={text} />
      ) : rows.length > 0 ? null : (
        <p className="muted">
          <FormattedMessage id="drafting.noText" />
        </p>
      )}
    </div>
  );
}
