import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useDeferredValue, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useLanguage } from "@/i18n/language";
import { Bones } from "@/ui/Bones";
import { WRITTEN_IN } from "@/ui/content";
import { DocumentText } from "@/ui/document/DocumentText";
import type { StructuredText } from "@/ui/document/document";
import { Picks, TextField } from "@/ui/fields";
import { LoadFailed } from "@/ui/LoadFailed";
import { type Source, standardsToStartFrom, standardTemplates } from "./standard.queries";
import "./standard-workspace.css";

const STARTS = ["EMPTY", "FILE", "STANDARD", "TEMPLATE"] as const;

/** What a new standard begins with. */
export type Start = (typeof STARTS)[number];

type StartProps = {
  unitId: string;
  start: Start;
  source: Source | undefined;
  /** Whether the form was sent without a source that it needs. */
  unchosen: boolean;
  onStart: (start: Start) => void;
  onSource: (source: Source) => void;
};

/** Asks what a new standard begins with, and of some beginnings from which one. */
export function StartFrom({ unitId, start, source, unchosen, onStart, onSource }: StartProps) {
  const intl = useIntl();
  const error = unchosen ? intl.formatMessage({ id: "standardWorkspace.start.choose" }) : undefined;
  return (
    <>
      <Picks
        name="start"
        label={<FormattedMessage id="standardWorkspace.start" />}
        hint={<FormattedMessage id="standardWorkspace.start.hint" />}
        error={undefined}
        options={STARTS.map((value) => ({
          value,
          label: <FormattedMessage id={`standardWorkspace.start.${value}`} />,
        }))}
        value={start}
        onPick={onStart}
      />
      {start === "FILE" && (
        <p className="hint">
          <FormattedMessage id="standardWorkspace.start.fileNext" />
        </p>
      )}
      {start === "STANDARD" && (
        <Standards unitId={unitId} source={source} error={error} onSource={onSource} />
      )}
      {start === "TEMPLATE" && <Templates source={source} error={error} onSource={onSource} />}
    </>
  );
}

type ChoiceProps = {
  source: Source | undefined;
  error: string | undefined;
  onSource: (source: Source) => void;
};

function Standards({ unitId, source, error, onSource }: ChoiceProps & { unitId: string }) {
  const [words, setWords] = useState("");
  const list = useQuery(standardsToStartFrom(unitId, useDeferredValue(words.trim())));
  const chosen = source && "standardId" in source ? source.standardId : undefined;
  return (
    <>
      <TextField
        name="cari-standar"
        type="search"
        label={<FormattedMessage id="standardWorkspace.start.search" />}
        hint={<FormattedMessage id="standardWorkspace.start.search.hint" />}
        error={undefined}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      {list.isPending && <Bones />}
      {list.isError && <LoadFailed error={list.error} retry={() => void list.refetch()} />}
      {list.data?.length === 0 && (
        <p role="status">
          <FormattedMessage id="standardWorkspace.start.none" />
        </p>
      )}
      {list.data && list.data.length > 0 && (
        <Long>
          <Picks
            name="source"
            label={<FormattedMessage id="standardWorkspace.start.which" />}
            hint={<FormattedMessage id="standardWorkspace.start.which.hint" />}
            error={error}
            options={list.data.map(({ id, code, title, unitName }) => ({
              value: id,
              label: <Choice title={`${code} ${title}`} more={unitName} />,
            }))}
            value={chosen}
            onPick={(standardId) => onSource({ standardId })}
          />
        </Long>
      )}
    </>
  );
}

function Templates({ source, error, onSource }: ChoiceProps) {
  const language = useLanguage();
  const list = useQuery(standardTemplates());
  const chosen = source && "templateCode" in source ? source.templateCode : undefined;
  const template = list.data?.find(({ code }) => code === chosen);
  return (
    <>
      {list.isPending && <Bones />}
      {list.isError && <LoadFailed error={list.error} retry={() => void list.refetch()} />}
      {list.data && (
        <Long>
          <Picks
            name="source"
            label={<FormattedMessage id="standardWorkspace.start.template" />}
            hint={<FormattedMessage id="standardWorkspace.start.template.hint" />}
            error={error}
            options={list.data.map(({ code, title, description }) => ({
              value: code,
              label: <Choice title={title[language]} more={description[language]} />,
            }))}
            value={chosen}
            onPick={(templateCode) => onSource({ templateCode })}
          />
        </Long>
      )}
      {template && (
        <details className="card">
          <summary>
            <FormattedMessage id="standardWorkspace.start.template.read" />
          </summary>
          <div className="stack">
            {template.components.map(({ code, content }) => (
              <section key={code} aria-label={code}>
                <b className="code">{code}</b>
                <DocumentText text={content as StructuredText} language={WRITTEN_IN} />
              </section>
            ))}
          </div>
        </details>
      )}
    </>
  );
}

/** Choices of several words stand one below the other. */
function Long({ children }: { children: ReactNode }) {
  return <div className="long-picks">{children}</div>;
}

function Choice({ title, more }: { title: string; more: ReactNode }) {
  return (
    <span>
      <b>{title}</b>
      <br />
      <span className="sm">{more}</span>
    </span>
  );
}
