import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { lazy, type ReactNode, Suspense, useEffect, useState, useSyncExternalStore } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Component } from "@/api/types.gen";
import { Bones } from "@/ui/Bones";
import { DocumentText } from "@/ui/document/DocumentText";
import type { StructuredText } from "@/ui/document/document";
import { Note } from "@/ui/Note";
import { ReasonNote } from "@/ui/ReasonNote";
import { RowsText } from "@/ui/rows/RowsText";
import { timeOfDay } from "@/ui/time";
import { Compare } from "./Compare";
import type { ComponentPlace } from "./drafting.queries";
import type { KeptText } from "./keptTexts";
import { type NamedKind, useKinds } from "./kinds";
import { ReasonFields } from "./ReasonFields";
import { RowsEditor } from "./RowsEditor";
import { kindOfRows } from "./rows";
import { SavingLine, SavingNote } from "./SavingLine";
import { saverOf } from "./savers";
import type { TextSaver } from "./TextSaver";

const DocumentEditor = lazy(() =>
  import("@/ui/editor/DocumentEditor").then((loaded) => ({ default: loaded.DocumentEditor })),
);

type PaneProps = { kind: NamedKind; component: Component; zone: string };

/** One component as it is written. */
export function WriteComponent(
  props: PaneProps & { unitId: string; place: ComponentPlace; author: string; kept: KeptText | undefined },
) {
  const { kind, component, place, author, zone } = props;
  const queries = useQueryClient();
  const saver = saverOf(queries, author, place, component, props.kept);
  const saving = useSyncExternalStore(saver.subscribe, () => saver.saving);
  const rows = useSyncExternalStore(saver.subscribe, () => saver.rows);
  const rowKind = kindOfRows(kind.code);
  const { edition, others, renew } = useOthersText(saver, component);
  return (
    <Frame kind={kind} state={<SavingLine saving={saving} isOnDevice={saver.isOnDevice} zone={zone} />}>
      {others && (
        <Note kind="done" live="status">
          <p>
            <Others component={others} zone={zone} />
          </p>
        </Note>
      )}
      {saving.step === "conflict" ? (
        <Compare saver={saver} theirs={saving.theirs} label={kind.label} zone={zone} onDone={renew} />
      ) : (
        <>
          {rowKind && (
            <RowsEditor
              kind={rowKind}
              rows={rows}
              now={() => saver.rows}
              onRows={(changed) => saver.typeRows(changed)}
            />
          )}
          <Suspense fallback={<Bones />}>
            <DocumentEditor
              key={edition}
              text={saver.text}
              label={`${kind.code} ${kind.label}`}
              onChange={(text) => saver.type(text)}
              onLeave={() => void saver.flush()}
            />
          </Suspense>
        </>
      )}
      {component.changed != null && (
        <ReasonFields saver={saver} unitId={props.unitId} isChanged={component.changed} onTaken={renew} />
      )}
      {saver.unfinished > 0 && (
        <p className="sm kept">
          <FormattedMessage id="drafting.row.unfinished" values={{ count: saver.unfinished }} />
        </p>
      )}
      <SavingNote saving={saving} isOnDevice={saver.isOnDevice} onRetry={() => void saver.flush()} />
    </Frame>
  );
}

/** One component of a version that can no longer change, or for somebody who only reads. */
export function ReadComponent({ kind, component }: PaneProps) {
  const { content } = component.content as StructuredText;
  return (
    <Frame kind={kind}>
      <RowsText rows={component.rows} />
      {content?.length ? (
        <DocumentText text={component.content as StructuredText} />
      ) : component.rows.length > 0 ? null : (
        <p className="muted">
          <FormattedMessage id="drafting.noText" />
        </p>
      )}
      <ReasonNote component={component} />
    </Frame>
  );
}

/** Shows what others saved meanwhile in a new editor; the old one's cursor has nothing to hold on to. */
function useOthersText(saver: TextSaver, component: Component) {
  const [edition, setEdition] = useState(0);
  const [others, setOthers] = useState<Component>();
  useEffect(() => {
    if (saver.refresh(component)) {
      setEdition((last) => last + 1);
      setOthers(component);
    }
  }, [saver, component]);
  return { edition, others, renew: () => setEdition((last) => last + 1) };
}

function Others({ component, zone }: { component: Component; zone: string }) {
  const intl = useIntl();
  return (
    <FormattedMessage
      id="drafting.others"
      values={{
        who: component.updatedBy ?? intl.formatMessage({ id: "drafting.somebody" }),
        when: component.updatedAt ? timeOfDay(intl, component.updatedAt, zone) : "",
      }}
    />
  );
}

function Frame(props: { kind: NamedKind; state?: ReactNode; children: ReactNode }) {
  const { kind } = props;
  return (
    <section className="pane stack" aria-labelledby="komponen">
      <div className="row apart">
        <div className="row">
          <span className="code eyebrow">{kind.code}</span>
          <h2 id="komponen" tabIndex={-1}>
            {kind.label}
          </h2>
        </div>
        {props.state}
      </div>
      <p className="sm muted">{kind.hint}</p>
      {props.children}
      <Neighbours kind={kind} />
    </section>
  );
}

function Neighbours({ kind }: { kind: NamedKind }) {
  const kinds = useKinds();
  const place = kinds.findIndex(({ code }) => code === kind.code);
  return (
    <p className="row apart">
      {[kinds[place - 1], kinds[place + 1]].map((other, side) =>
        other ? (
          <Link
            key={other.code}
            to="."
            search={(search) => ({ ...search, komponen: other.code })}
            className="btn"
          >
            {other.code} {other.label}
          </Link>
        ) : (
          <span key={side === 0 ? "first" : "last"} />
        ),
      )}
    </p>
  );
}
