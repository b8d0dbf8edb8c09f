import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Component, ComponentCode, Standard, StandardVersion } from "@/api/types.gen";
import { WRITTEN_IN } from "@/ui/content";
import { Empty } from "@/ui/Empty";
import { PageTitle } from "@/ui/PageTitle";
import "./in-force.css";

type Compared = { standard: Standard; version: StandardVersion };

type CompareProps = {
  compared: Compared[];
  codes: readonly ComponentCode[];
  /** How a component is read. */
  text: (component: Component | undefined) => ReactNode;
};

/** Standards in force side by side, component by component; on a phone one below the other. */
export function ComparePage({ compared, codes, text }: CompareProps) {
  const intl = useIntl();
  return (
    <div className="wrap stack">
      <p className="crumb">
        <Link to="/standar-berlaku">
          <FormattedMessage id="inForce.title" />
        </Link>
      </p>
      <PageTitle title={intl.formatMessage({ id: "inForce.compare.title" })} />
      {compared.length < 2 ? (
        <Empty title={<FormattedMessage id="inForce.compare.few" />}>
          <Link to="/standar-berlaku" className="btn main">
            <FormattedMessage id="inForce.back" />
          </Link>
        </Empty>
      ) : (
        <>
          <p className="lead">
            <FormattedMessage id="inForce.compare.lead" />
          </p>
          <div className="side-by-side">
            {compared.map(({ standard }) => (
              <div key={standard.id} className="card" lang={WRITTEN_IN}>
                <p>
                  <Link to="/standar-berlaku/$slug" params={{ slug: standard.slug }}>
                    <b>{standard.title}</b>
                  </Link>
                </p>
                <p className="sm muted">{standard.unit.name}</p>
              </div>
            ))}
          </div>
          {codes.map((code) => (
            <section key={code} aria-labelledby={code}>
              <h2 id={code}>
                <span className="code">{code}</span> <FormattedMessage id={`standard.component.${code}`} />
              </h2>
              <div className="side-by-side">
                {compared.map(({ standard, version }) => (
                  <article key={standard.id} className="card">
                    <h3 className="sm muted" lang={WRITTEN_IN}>
                      {standard.unit.name}
                    </h3>
                    <div className="text">{text(version.components.find((one) => one.code === code))}</div>
                  </article>
                ))}
              </div>
            </section>
          ))}
        </>
      )}
    </div>
  );
}
