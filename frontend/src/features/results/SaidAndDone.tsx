import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { ForumResults, ResultChange, ResultComponent } from "@/api/types.gen";
import { WRITTEN_IN } from "@/ui/content";
import { Answer } from "./Answer";
import { aboutOf, allOf } from "./about";
import { Unanswered } from "./Unanswered";

type Code = ResultComponent["components"][number];

export type OtherFeatures = {
  /** A component between the version that was discussed and the newest one, word by word. */
  redline: (change: ResultChange, code: Code) => ReactNode;
  /** What was promised under these ids. */
  promised: (ids: string[]) => ReactNode;
  /** That the head closed the forum although something was open, and said why. */
  isExcused?: boolean;
};

type SaidProps = OtherFeatures & { results: ForumResults };

/** By component: what was said, what was answered and why, what reads otherwise now, and what is being done. */
export function SaidAndDone({ results, ...others }: SaidProps) {
  const intl = useIntl();
  const { components, changes, forum } = results;
  const silent = changes.flatMap((change) =>
    change.components
      .filter((code) => !components.some((row) => isAbout(row, change, code)))
      .map((code) => ({ change, code })),
  );
  return (
    <section aria-labelledby="disampaikan">
      <h2 id="disampaikan">
        <FormattedMessage id="results.said" />
      </h2>
      {components.length + silent.length === 0 && (
        <p className="muted">
          <FormattedMessage id="results.said.none" />
        </p>
      )}
      {components.map((row) => (
        <article key={aboutOf(intl, row)} className="card mt4 said">
          <h3>{aboutOf(intl, row)}</h3>
          <p className="sm muted">
            {allOf(row) > 0 ? (
              <FormattedMessage
                id="results.said.count"
                values={{ all: allOf(row), accepted: row.accepted, other: row.other, open: row.open }}
              />
            ) : (
              <FormattedMessage id="results.said.silent" />
            )}
          </p>
          {row.answers.map((said) => (
            <Answer key={said.feedbackId} said={said} unitName={forum.unit.shortName} />
          ))}
          <More row={row} slug={forum.slug} />
          <Unanswered row={row} isExcused={others.isExcused === true} />
          <Became row={row} changes={changes} redline={others.redline} />
          {row.followUpIds.length > 0 && others.promised(row.followUpIds)}
        </article>
      ))}
      {silent.map(({ change, code }) => (
        <article key={`${change.standardId} ${code}`} className="card mt4 said">
          <h3>{aboutOf(intl, { standardCode: change.code, components: [code] })}</h3>
          <p className="sm muted">
            <FormattedMessage id="results.said.silent" />
          </p>
          <Changed change={change}>{others.redline(change, code)}</Changed>
        </article>
      ))}
    </section>
  );
}

function isAbout({ standardId, components }: ResultComponent, change: ResultChange, code: Code) {
  return standardId === change.standardId && components.length === 1 && components[0] === code;
}

/** Only the newest answers stand here; the others at the text that they are about, as the forum's page shows it. */
function More({ row, slug }: { row: ResultComponent; slug: string }) {
  const more = row.accepted + row.other - row.answers.length;
  if (more <= 0) return null;
  const { standardCode, components } = row;
  return (
    <p className="sm">
      <Link
        to="/forum/$slug"
        params={{ slug }}
        search={standardCode ? { standar: standardCode } : {}}
        hash={standardCode ? (components[0] ?? "seluruh") : "umum"}
      >
        <FormattedMessage id="results.said.more" values={{ count: more }} />
      </Link>
    </p>
  );
}

/** What became of the text that a row is about: the redline of one component, or which of several read otherwise. */
function Became({
  row,
  changes,
  redline,
}: { row: ResultComponent; changes: ResultChange[] } & Pick<OtherFeatures, "redline">) {
  const { standardId, components } = row;
  if (standardId === null || standardId === undefined) return null;
  const change = changes.find((one) => one.standardId === standardId);
  const others =
    change?.components.filter((code) => components.length === 0 || components.includes(code)) ?? [];
  const [code] = components;
  if (!change || others.length === 0) {
    return (
      <p className="sm muted">
        <FormattedMessage
          id="results.said.unchanged"
          values={{ one: components.length === 1 ? "yes" : "no" }}
        />
      </p>
    );
  }
  if (components.length === 1 && code) return <Changed change={change}>{redline(change, code)}</Changed>;
  return (
    <p className="sm">
      <FormattedMessage id="results.changes.components" values={{ components: others.join(", ") }} />
    </p>
  );
}

/** The changed words, and the way to the whole comparison. */
function Changed({ change, children }: { change: ResultChange; children: ReactNode }) {
  const { slug, title, discussed, newest } = change;
  return (
    <div className="changed">
      <h4>
        <FormattedMessage id="results.changes" />
      </h4>
      {children}
      <p className="sm">
        <Link
          to="/standar/$slug/bandingkan"
          params={{ slug }}
          search={{ dari: discussed, ke: newest }}
          className="go"
        >
          <FormattedMessage id="results.changes.compare" values={{ discussed, newest }} />
          <span className="vh" lang={WRITTEN_IN}>
            {" "}
            {title}
          </span>
        </Link>
      </p>
    </div>
  );
}
