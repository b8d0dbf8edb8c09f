import { Link } from "@tanstack/react-router";
import { FormattedMessage, useIntl } from "react-intl";
import type { Component, StandardVersion } from "@/api/types.gen";
import { PencilIcon, WarningIcon } from "@/ui/icons";
import { longTime } from "@/ui/time";
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
            <p className="row">
              {version.missing.map((code) => (
                <Link
                  key={code}
                  to="."
                  search={(search) => ({ ...search, komponen: code })}
                  className="code go"
                >
                  {code}
                </Link>
              ))}
            </p>
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
