import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Standard, StandardVersion, VersionOrigin } from "@/api/types.gen";
import { WRITTEN_IN } from "@/ui/content";
import { PageTitle } from "@/ui/PageTitle";
import { shortDate } from "@/ui/time";
import { ComponentJump, ComponentRail } from "./ComponentRail";
import { StandardText, unfold } from "./StandardText";

type PageProps = {
  standard: Standard;
  version: StandardVersion;
  /** What else one can do with it. */
  children?: ReactNode;
};

/** A public version of a standard, with the way to the others. */
export function StandardPage({ standard, version, children }: PageProps) {
  const intl = useIntl();
  const day = (instant: string) => shortDate(intl, instant);
  const open = standard.versions.filter(({ frozenAt }) => frozenAt).map(({ number }) => number);
  const first = open.length > 1 ? Math.min(...open) : undefined;
  return (
    <div className="wrap">
      <p className="crumb" lang={WRITTEN_IN}>
        <Link to="/unit/$slug" params={{ slug: standard.unit.slug }}>
          {standard.unit.name}
        </Link>{" "}
        /{" "}
        <Link to="/layanan/$slug" params={{ slug: standard.service.slug }}>
          {standard.service.name}
        </Link>
      </p>
      <div className="stack">
        <PageTitle title={standard.title} lang={WRITTEN_IN} />
        <p className="lead">
          <FormattedMessage
            id="standard.page.lead"
            values={{ code: standard.code, number: version.number, unit: standard.unit.name }}
          />
        </p>
        {version.frozenAt && (
          <p className="sm muted">
            <FormattedMessage id="standard.page.frozen" values={{ date: day(version.frozenAt) }} />
          </p>
        )}
        {standard.inForce && (
          <p>
            <Link to="/standar-berlaku/$slug" params={{ slug: standard.slug }} className="go">
              <FormattedMessage
                id={
                  standard.inForce.versionNumber === version.number
                    ? "standard.page.isInForce"
                    : "standard.page.otherInForce"
                }
              />
            </Link>
          </p>
        )}
        {version.origin && (
          <p className="sm muted">
            <FormattedMessage id="standard.origin" values={{ label: <Origin origin={version.origin} /> }} />
          </p>
        )}
        {version.reason && (
          <p>
            <FormattedMessage id="standard.page.reason" values={{ reason: <bdi>{version.reason}</bdi> }} />
          </p>
        )}
      </div>
      <ComponentJump onChoose={unfold} />
      <div className="cols rail3 mt6">
        <ComponentRail onChoose={unfold} />
        <div>
          <StandardText version={version} />
        </div>
        <aside className="stack">
          {children}
          <section className="card" aria-labelledby="versi">
            <h2 id="versi">
              <FormattedMessage id="standard.page.versions" />
            </h2>
            <ul className="plain ruled">
              {standard.versions.map(
                ({ number, frozenAt }) =>
                  frozenAt && (
                    <li key={number}>
                      <Link
                        to="/standar/$slug"
                        params={{ slug: standard.slug }}
                        search={{ versi: number }}
                        aria-current={number === version.number ? "page" : undefined}
                      >
                        <FormattedMessage
                          id="standard.page.version"
                          values={{ number, date: day(frozenAt) }}
                        />
                      </Link>
                    </li>
                  ),
              )}
            </ul>
            {first !== undefined && (
              <p>
                <Link
                  to="/standar/$slug/bandingkan"
                  params={{ slug: standard.slug }}
                  search={version.number === first ? { dari: first } : { ke: version.number }}
                  className="go"
                >
                  <FormattedMessage id="standard.page.compare" />
                </Link>
              </p>
            )}
          </section>
        </aside>
      </div>
    </div>
  );
}

/** Whose text it was at first, with the way there if the public has it. */
function Origin({ origin: { label, standardSlug, versionNumber } }: { origin: VersionOrigin }) {
  const name = <bdi lang={WRITTEN_IN}>{label}</bdi>;
  if (standardSlug === undefined || versionNumber === undefined) return name;
  return (
    <Link to="/standar/$slug" params={{ slug: standardSlug }} search={{ versi: versionNumber }}>
      {name}
    </Link>
  );
}
