import { useQuery } from "@tanstack/react-query";
import { type ReactNode, Suspense, useId, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { ComponentCode, ExportFormat } from "@/api/types.gen";
import { FactWords } from "@/i18n/FactWords";
import { Bones } from "@/ui/Bones";
import { LoadFailed } from "@/ui/LoadFailed";
import { Refused } from "@/ui/Refused";
import { saveAs } from "@/ui/saveAs";
import { dayOf } from "@/ui/time";
import { FactTable } from "./FactTable";
import { factComponents, standardFacts, useSaved } from "./fact.queries";

const FORMATS = ["CSV", "XLSX", "JSONL"] as const satisfies ExportFormat[];

/** What speaks about one component, asked for when somebody opens it; where nothing does, only the line it would stand in. */
export function FactsOfComponent({ standard, component }: { standard: string; component: ComponentCode }) {
  const about = useAbout(standard);
  return about === "all" || about.includes(component) ? (
    <OnDemand label={<FormattedMessage id="fact.component" />}>
      <Shown standard={standard} component={component} />
    </OnDemand>
  ) : (
    <br />
  );
}

/** What speaks about all components of a standard, asked for when somebody opens it; nothing where nothing does. */
export function FactsOfStandard({ standard, code }: { standard: string; code: string }) {
  return (
    useAbout(standard).length > 0 && (
      <OnDemand label={<FormattedMessage id="fact.of" values={{ code }} />}>
        <Shown standard={standard} />
      </OnDemand>
    )
  );
}

/** Where it cannot be said, whoever opens it sees. */
function useAbout(standard: string): ComponentCode[] | "all" {
  const { data, isError } = useQuery(factComponents(standard));
  return data ?? (isError ? "all" : []);
}

function OnDemand({ label, children }: { label: ReactNode; children: ReactNode }) {
  const [opened, open] = useState(false);
  return (
    // The line it comes into, so that nothing below moves.
    <Suspense fallback={<br />}>
      <FactWords>
        <details onToggle={({ currentTarget }) => currentTarget.open && open(true)}>
          <summary>{label}</summary>
          {opened && <div className="stack">{children}</div>}
        </details>
      </FactWords>
    </Suspense>
  );
}

function Shown({ standard, component }: { standard: string; component?: ComponentCode }) {
  const intl = useIntl();
  const { data, error, refetch } = useQuery(standardFacts(standard));
  if (data === undefined) return error ? <LoadFailed error={error} retry={refetch} /> : <Bones />;
  const shown = data.components.filter((one) => !component || one.component === component);
  return (
    <>
      {shown.length === 0 ? (
        <p className="muted">
          <FormattedMessage id={component ? "fact.none.component" : "fact.none"} />
        </p>
      ) : (
        <p className="sm muted">
          {data.changedOn ? (
            <FormattedMessage id="fact.changed" values={{ date: dayOf(intl, data.changedOn) }} />
          ) : (
            <FormattedMessage id="fact.noText" />
          )}
        </p>
      )}
      {shown.map((facts) => (
        <FactTable key={facts.component} facts={facts} changedOn={data.changedOn} />
      ))}
      {data.components.length > 0 && <Save standard={standard} />}
    </>
  );
}

function Save({ standard }: { standard: string }) {
  const saved = useSaved(standard);
  const name = useId();
  return (
    <>
      <p className="row">
        <span id={name} className="sm">
          <FormattedMessage id="fact.save" />
        </span>
        {FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            className="btn dense"
            aria-describedby={name}
            disabled={saved.isPending}
            onClick={() =>
              saved.mutate(format, {
                onSuccess: (file) => saveAs(file, `data-pelayanan.${format.toLowerCase()}`),
              })
            }
          >
            <FormattedMessage id={`fact.save.${format}`} />
          </button>
        ))}
      </p>
      {saved.error && <Refused error={saved.error} />}
    </>
  );
}
