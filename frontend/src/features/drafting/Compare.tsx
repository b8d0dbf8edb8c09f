import { lazy, Suspense, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Component } from "@/api/types.gen";
import { DocumentText } from "@/ui/document/DocumentText";
import type { StructuredText } from "@/ui/document/document";
import { PeopleIcon } from "@/ui/editor/icons";
import { timeOfDay } from "@/ui/time";
import { toast } from "@/ui/toast";
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
  const who = theirs.updatedBy ?? intl.formatMessage({ id: "drafting.somebody" });
  const when = theirs.updatedAt ? timeOfDay(intl, theirs.updatedAt, zone) : "";

  function decide(text: StructuredText) {
    saver.resolve(text);
    onDone();
  }

  function takeTheirs() {
    const mine = saver.text;
    decide(theirs.content as StructuredText);
    toast(intl.formatMessage({ id: "drafting.tookTheirs" }, { who }), {
      label: intl.formatMessage({ id: "drafting.undo" }),
      act: () => {
        saver.type(mine);
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
            <Suspense>
              <DocumentEditor text={saver.text} label={label} onChange={(text) => saver.type(text)} />
            </Suspense>
          ) : (
            <Text text={saver.text} />
          )}
          {merging ? (
            <button type="button" className="btn main" onClick={() => decide(saver.text)}>
              <FormattedMessage id="drafting.merge.save" />
            </button>
          ) : (
            <button type="button" className="btn" onClick={() => decide(saver.text)}>
              <FormattedMessage id="drafting.takeMine" />
            </button>
          )}
        </div>
        <div className="stack">
          <h3>
            <FormattedMessage id="drafting.theirs" values={{ who, when }} />
          </h3>
          <Text text={theirs.content as StructuredText} />
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

function Text({ text }: { text: StructuredText }) {
  return (
    <div className="quote">
      {text.content?.length ? (
        <DocumentText text={text} />
      ) : (
        <p className="muted">
          <FormattedMessage id="drafting.noText" />
        </p>
      )}
    </div>
  );
}
