import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { FormattedMessage, useIntl } from "react-intl";
import type { Component, ComponentCode, Advice as Found, StandardVersion } from "@/api/types.gen";
import { useLanguage } from "@/i18n/language";
import { PencilIcon, WarningIcon } from "@/ui/icons";
import { longTime } from "@/ui/time";
import { advice } from "./drafting.queries";
import type { NamedKind } from "./kinds";

type AdviceProps = { version: StandardVersion; component: Component; kind: NamedKind; zone: string };

/** What to look at in this component and in the whole. */
export function Advice({ version, component, kind, zone }: AdviceProps) {
  const intl = useIntl();
  return (
    <aside className="pane side stack" aria-label={intl.formatMessage({ id: "drafting.advice" })}>
      {!version.frozenAt && (
        <>
          <h2 className="pane-title">
            <FormattedMessage id="drafting.advice" />
          </h2>
          <div className="advice">
            <PencilIcon />
            <p>
              <FormattedMessage id={`drafting.advice.${kind.code}`} />{" "}
              <span className="muted">{kind.law}.</span>
            </p>
          </div>
          <Checked version={version} open={kind.code} />
        </>
      )}
      {version.missing.length > 0 && !version.frozenAt && (
        <div className="advice">
          <WarningIcon />
          <div>
            <p>
              <b>
                <FormattedMessage id="drafting.missing" values={{ count: version.missing.length }} />
              </b>{" "}
              <FormattedMessage id="drafting.missing.body" />
            </p>
            <Ways codes={version.missing} />
          </div>
        </div>
      )}
      {component.updatedAt && (
        <>
          <h2 className="pane-title">
            <FormattedMessage id="drafting.history" />
          </h2>
          <p className="sm muted">
            {component.updatedBy && (
              <>
                <bdi>{component.updatedBy}</bdi>,{" "}
              </>
            )}
            {longTime(intl, component.updatedAt, zone)}
          </p>
        </>
      )}
    </aside>
  );
}

/** What the service found in the text as it is saved: here whole, elsewhere as the way there. */
function Checked({ version, open }: { version: StandardVersion; open: ComponentCode }) {
  const { data } = useQuery(advice(version.standardId, version.number));
  if (data === undefined) return null;
  const elsewhere = new Set(data.map(({ component }) => component).filter((code) => code !== open));
  return (
    <>
      {data
        .filter(({ component }) => component === open)
        .map((found) => (
          <One key={`${found.ruleId}/${found.rowId ?? ""}`} found={found} />
        ))}
      {elsewhere.size > 0 && (
        <div className="sm">
          <p>
            <FormattedMessage id="drafting.advice.elsewhere" />
          </p>
          <Ways codes={[...elsewhere]} />
        </div>
      )}
    </>
  );
}

function One({ found }: { found: Found }) {
  const language = useLanguage();
  const { rowId } = found;
  return (
    <div className="advice">
      <WarningIcon />
      <p>
        <b>{found.words[language]}</b>{" "}
        <span className="muted">
          <FormattedMessage id={`drafting.advice.level.${found.level}`} values={{ source: found.source }} />
        </span>{" "}
        {rowId && (
          <button
            type="button"
            className="link"
            onClick={() => document.getElementById(`baris-${rowId}`)?.focus()}
          >
            <FormattedMessage id="drafting.advice.toRow" />
          </button>
        )}
      </p>
    </div>
  );
}

function Ways({ codes }: { codes: ComponentCode[] }) {
  return (
    <p className="row">
      {codes.map((code) => (
        <Link key={code} to="." search={(search) => ({ ...search, komponen: code })} className="code go">
          {code}
        </Link>
      ))}
    </p>
  );
}
