import { FormattedMessage } from "react-intl";
import type { AgendaItem, AgendaItemKind, ComponentCode, DiscussedStandard } from "@/api/types.gen";
import { COMPONENT_CODES } from "@/ui/componentCodes";
import { Picks, TextField, Tick } from "@/ui/fields";
import { WarningIcon } from "@/ui/icons";

const KINDS: AgendaItemKind[] = ["CONSULTATION", "INFORMATION"];
type AgendaProps = {
  item: AgendaItem;
  path: string;
  standards: DiscussedStandard[];
  change: (part: Partial<AgendaItem>) => void;
  fault: (field: string) => string | undefined;
};

/** A point of the agenda: how long, by whom, and what people are asked about. */
export function AgendaFields({ item, path, standards, change, fault }: AgendaProps) {
  return (
    <>
      <TextField
        name={`${path}.title`}
        label={<FormattedMessage id="sessionWorkspace.agenda.title" />}
        value={item.title}
        onChange={({ target }) => change({ title: target.value })}
        error={fault(`${path}.title`)}
      />
      <TextField
        name={`${path}.minutes`}
        type="number"
        min={1}
        max={600}
        label={<FormattedMessage id="sessionWorkspace.agenda.minutes" />}
        value={item.minutes}
        onChange={({ target }) => change({ minutes: Number(target.value) })}
        error={fault(`${path}.minutes`)}
      />
      <TextField
        name={`${path}.speaker`}
        label={<FormattedMessage id="sessionWorkspace.agenda.speaker" />}
        hint={<FormattedMessage id="ui.optional" />}
        value={item.speaker ?? ""}
        onChange={({ target }) => change({ speaker: target.value || null })}
        error={fault(`${path}.speaker`)}
      />
      <Picks
        name={`${path}.kind`}
        label={<FormattedMessage id="sessionWorkspace.agenda.kind" />}
        options={KINDS.map((value) => ({
          value,
          label: <FormattedMessage id={`sessionWorkspace.agenda.${value}`} />,
        }))}
        value={item.kind}
        onPick={(kind) => change({ kind, ...(kind === "INFORMATION" && { subjects: [] }) })}
        error={fault(`${path}.kind`)}
      />
      {item.kind === "CONSULTATION" && (
        <Subjects
          path={`${path}.subjects`}
          item={item}
          standards={standards}
          change={change}
          error={fault(`${path}.subjects`)}
        />
      )}
    </>
  );
}

type SubjectsProps = Pick<AgendaProps, "item" | "path" | "standards" | "change"> & {
  error: string | undefined;
};

/** Which standards are spoken about; of each some components, or all when none is ticked. */
function Subjects({ item, path, standards, change, error }: SubjectsProps) {
  const of = (standardId: string) => item.subjects.find((subject) => subject.standardId === standardId);

  function choose(standardId: string, chosen: boolean) {
    const others = item.subjects.filter((subject) => subject.standardId !== standardId);
    change({ subjects: chosen ? [...others, { standardId }] : others });
  }

  function narrow(standardId: string, code: ComponentCode, chosen: boolean) {
    change({
      subjects: item.subjects.map((subject) => {
        if (subject.standardId !== standardId) return subject;
        const before = subject.components ?? [];
        const components = COMPONENT_CODES.filter((one) => (one === code ? chosen : before.includes(one)));
        return components.length > 0 ? { standardId, components } : { standardId };
      }),
    });
  }

  return (
    <fieldset className={error ? "field wrong" : "field"} id={path} tabIndex={-1}>
      <legend>
        <FormattedMessage id="sessionWorkspace.agenda.subjects" />
      </legend>
      {error && (
        <p className="wrong-text">
          <WarningIcon />
          {error}
        </p>
      )}
      {standards.map(({ standardId, code, title }) => (
        <div key={standardId}>
          <Tick
            name={`${path}.${standardId}`}
            checked={of(standardId) !== undefined}
            onChange={({ target }) => choose(standardId, target.checked)}
          >
            <span className="code">{code}</span> {title}
          </Tick>
          {of(standardId) && (
            <div className="code-picks">
              {COMPONENT_CODES.map((component) => (
                <Tick
                  key={component}
                  name={`${path}.${standardId}.${component}`}
                  checked={of(standardId)?.components?.includes(component) ?? false}
                  onChange={({ target }) => narrow(standardId, component, target.checked)}
                >
                  {component}
                </Tick>
              ))}
            </div>
          )}
        </div>
      ))}
    </fieldset>
  );
}
