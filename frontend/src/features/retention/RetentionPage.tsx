import { useSuspenseInfiniteQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { RetentionClass, RetentionRun } from "@/api/types.gen";
import { useLanguage } from "@/i18n/language";
import { AsReadVersion } from "@/ui/AsRead";
import { MoreButton } from "@/ui/MoreButton";
import { shortDate } from "@/ui/time";
import { type ClassNames, Due, useClassNames, ZONE } from "./Due";
import { PeriodDialog } from "./PeriodDialog";
import { retentionClasses, retentionDue, retentionRuns } from "./retention.queries";

/** For the platform's administrators: how long personal data is kept, what goes next and what went. */
export function RetentionPage() {
  const classes = useSuspenseQuery(retentionClasses()).data;
  const due = useSuspenseQuery(retentionDue()).data;
  const names = useClassNames(classes);
  return (
    <div className="stack roomy">
      <p className="muted">
        <FormattedMessage id="retention.body" />
      </p>
      <Due names={names} due={due} units />
      <section className="stack" aria-labelledby="masa-simpan">
        <h2 id="masa-simpan">
          <FormattedMessage id="retention.classes" />
        </h2>
        <ul className="plain ruled card">
          {classes.map((kept) => (
            <Kept key={kept.personClass} kept={kept} />
          ))}
        </ul>
      </section>
      <Runs names={names} />
    </div>
  );
}

function Kept({ kept }: { kept: RetentionClass }) {
  const language = useLanguage();
  const [changing, change] = useState(false);
  const name = kept.label[language];
  return (
    <li>
      <p>
        <b>{name}</b> <span className="muted">{kept.data[language]}</span>
      </p>
      <p>
        <FormattedMessage
          id="retention.counted"
          values={{
            term: (
              <FormattedMessage
                id={`retention.term.${kept.term.unit}`}
                values={{ amount: kept.term.amount }}
              />
            ),
            start: kept.countedFrom[language],
          }}
        />
      </p>
      <p className="sm muted">
        {kept.source ? (
          <FormattedMessage id="retention.source" values={{ source: <bdi>{kept.source}</bdi> }} />
        ) : (
          <FormattedMessage id="retention.assumed" />
        )}
        {" · "}
        {kept.law}
      </p>
      <p>
        <button type="button" className="btn dense" onClick={() => change(true)}>
          <FormattedMessage id="retention.change" />
          <span className="vh"> {name}</span>
        </button>
      </p>
      {changing && (
        <AsReadVersion live={kept}>
          {(held) => <PeriodDialog kept={held} onClose={() => change(false)} />}
        </AsReadVersion>
      )}
    </li>
  );
}

function Runs({ names }: { names: ClassNames }) {
  const list = useSuspenseInfiniteQuery(retentionRuns());
  const runs = list.data.pages.flatMap(({ items }) => items);
  return (
    <section className="stack" aria-labelledby="sudah-berjalan">
      <h2 id="sudah-berjalan">
        <FormattedMessage id="retention.runs" />
      </h2>
      {runs.length === 0 ? (
        <p>
          <FormattedMessage id="retention.runs.none" />
        </p>
      ) : (
        <ul className="plain ruled card">
          {runs.map((run) => (
            <Run key={run.id} run={run} names={names} />
          ))}
        </ul>
      )}
      <MoreButton list={list} />
    </section>
  );
}

function Run({ run, names }: { run: RetentionRun; names: ClassNames }) {
  const intl = useIntl();
  return (
    <li>
      <p>
        <b>{shortDate(intl, run.startedAt, ZONE)}</b>
      </p>
      {run.erased.length === 0 && (
        <p className="sm muted">
          <FormattedMessage id="retention.run.nothing" />
        </p>
      )}
      {run.erased.map(({ personClass, persons }) => (
        <p key={personClass} className="sm">
          <FormattedMessage
            id="retention.run.erased"
            values={{ name: names.get(personClass), count: intl.formatNumber(persons) }}
          />
        </p>
      ))}
      {run.failed > 0 && (
        <p className="sm wrong-text">
          <FormattedMessage id="retention.run.failed" values={{ count: run.failed }} />
        </p>
      )}
      {!run.endedAt && (
        <p className="sm muted">
          <FormattedMessage id="retention.run.broken" />
        </p>
      )}
    </li>
  );
}
