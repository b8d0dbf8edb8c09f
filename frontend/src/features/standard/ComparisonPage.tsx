import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { FormattedMessage, type IntlShape, useIntl } from "react-intl";
import type { Standard } from "@/api/types.gen";
import { Bones } from "@/ui/Bones";
import { WRITTEN_IN } from "@/ui/content";
import { Empty } from "@/ui/Empty";
import { SelectField, Tick } from "@/ui/fields";
import { LoadFailed } from "@/ui/LoadFailed";
import { PageTitle } from "@/ui/PageTitle";
import { shortDate } from "@/ui/time";
import { ComparisonText } from "./ComparisonText";
import { type AskedVersions, comparedVersions } from "./comparedVersions";
import { comparison } from "./comparison.queries";

type ComparisonProps = {
  standard: Standard;
  /** By the address. */
  asked: AskedVersions;
  /** The way back. */
  crumb: ReactNode;
  onChoose: (versions: Required<AskedVersions>) => void;
};

/** What changed from one version of a standard to another, component by component and word by word. */
export function ComparisonPage({ standard, asked, crumb, onChoose }: ComparisonProps) {
  const intl = useIntl();
  const versions = comparedVersions(standard, asked);
  return (
    <div className="wrap narrow stack">
      <p className="crumb" lang={WRITTEN_IN}>
        {crumb}
      </p>
      <PageTitle title={intl.formatMessage({ id: "comparison.title" })} />
      {versions === undefined ? (
        <Empty title={<FormattedMessage id="comparison.one" />}>
          <p>
            <FormattedMessage id="comparison.one.body" />
          </p>
        </Empty>
      ) : (
        <Compared standard={standard} {...versions} onChoose={onChoose} />
      )}
    </div>
  );
}

type ComparedProps = Pick<ComparisonProps, "standard" | "onChoose"> & { from: number; to: number };

function Compared({ standard, from, to, onChoose }: ComparedProps) {
  const intl = useIntl();
  const [onlyChanged, showOnlyChanged] = useState(true);
  const { data, error, isError, refetch } = useQuery(comparison(standard, from, to));
  const named = (number: number) => nameOf(intl, standard, number);
  const options = standard.versions.map(({ number }) => (
    <option key={number} value={number}>
      {named(number)}
    </option>
  ));
  return (
    <>
      <p className="lead">
        <FormattedMessage
          id="comparison.lead"
          values={{
            standard: (
              <span lang={WRITTEN_IN}>
                {standard.code} {standard.title}
              </span>
            ),
            from: named(from),
            to: named(to),
          }}
        />
      </p>
      <fieldset className="no-print">
        <legend className="vh">
          <FormattedMessage id="comparison.choose" />
        </legend>
        <div className="cols half">
          <SelectField
            name="dari"
            label={<FormattedMessage id="comparison.from" />}
            error={undefined}
            value={from}
            onChange={({ target }) => onChoose({ dari: Number(target.value), ke: to })}
          >
            {options}
          </SelectField>
          <SelectField
            name="ke"
            label={<FormattedMessage id="comparison.to" />}
            error={undefined}
            value={to}
            onChange={({ target }) => onChoose({ dari: from, ke: Number(target.value) })}
          >
            {options}
          </SelectField>
        </div>
      </fieldset>
      {data ? (
        <>
          <p role="status">
            <b>
              <FormattedMessage
                id="comparison.summary"
                values={{ changed: data.summary.changed, total: data.components.length }}
              />
            </b>
          </p>
          <div className="row no-print">
            <Tick
              name="hanya-yang-berubah"
              checked={onlyChanged}
              onChange={({ target }) => showOnlyChanged(target.checked)}
            >
              <FormattedMessage id="comparison.onlyChanged" />
            </Tick>
            <button type="button" className="btn dense" onClick={() => window.print()}>
              <FormattedMessage id="comparison.print" />
            </button>
          </div>
          <ComparisonText comparison={data} onlyChanged={onlyChanged} />
        </>
      ) : isError ? (
        <LoadFailed error={error} retry={refetch} what={<FormattedMessage id="comparison.failed" />} />
      ) : (
        <Bones />
      )}
    </>
  );
}

function nameOf(intl: IntlShape, { versions }: Standard, number: number) {
  const frozenAt = versions.find((version) => version.number === number)?.frozenAt;
  return frozenAt
    ? intl.formatMessage({ id: "comparison.version" }, { number, date: shortDate(intl, frozenAt) })
    : intl.formatMessage({ id: "comparison.draft" }, { number });
}
