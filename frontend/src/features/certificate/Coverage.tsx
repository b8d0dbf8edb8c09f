import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { CertificationCoverage } from "@/api/types.gen";
import { Bones } from "@/ui/Bones";
import { WRITTEN_IN } from "@/ui/content";
import { LoadFailed } from "@/ui/LoadFailed";
import { MoreButton } from "@/ui/MoreButton";
import { Scroll } from "@/ui/Scroll";
import { me } from "../identity/me.queries";
import { useSession } from "../identity/session";
import { SampleMark } from "./CertificateLine";
import { coverage } from "./certificate.queries";

const TargetForm = lazy(() => import("./TargetForm").then((file) => ({ default: file.TargetForm })));

/** How many units of each institution have a certificate, and how many are to. */
export function Coverage() {
  const intl = useIntl();
  const list = useInfiniteQuery(coverage());
  const isMember = useSession().status === "member";
  const person = useQuery({ ...me(), enabled: isMember });
  const maySet = isMember && person.data?.admin === true;
  if (list.isPending) return <Bones />;
  if (list.isError && list.data === undefined) return <LoadFailed error={list.error} retry={list.refetch} />;
  const found = list.data.pages.flatMap(({ items }) => items);
  if (found.length === 0) return maySet ? <SetTarget /> : null;
  return (
    <section className="stack" aria-labelledby="cakupan">
      <h2 id="cakupan">
        <FormattedMessage id="certificate.coverage" />
      </h2>
      <p className="sm muted">
        <FormattedMessage id="certificate.coverage.lead" />
      </p>
      <Scroll name={intl.formatMessage({ id: "certificate.coverage" })}>
        <table className="tbl">
          <thead>
            <tr>
              <th scope="col">
                <FormattedMessage id="certificate.register.institution" />
              </th>
              <th scope="col">
                <FormattedMessage id="certificate.coverage.counted" />
              </th>
              <th scope="col">
                <FormattedMessage id="certificate.coverage.stated" />
              </th>
              <th scope="col">
                <FormattedMessage id="certificate.coverage.target" />
              </th>
            </tr>
          </thead>
          <tbody>
            {found.map((row) => (
              <CoverageRow key={row.institution.id} row={row} />
            ))}
          </tbody>
        </table>
      </Scroll>
      <MoreButton list={list} />
      {maySet && <SetTarget />}
    </section>
  );
}

function SetTarget() {
  const [asked, ask] = useState(false);
  return (
    <>
      <p>
        <button type="button" className="btn" onClick={() => ask(true)}>
          <FormattedMessage id="certificate.target" />
        </button>
      </p>
      {asked && (
        <Suspense>
          <TargetForm onClose={() => ask(false)} />
        </Suspense>
      )}
    </>
  );
}

function CoverageRow({ row }: { row: CertificationCoverage }) {
  const { institution, certifiedCount, unitCount, statedCertified, statedUnits } = row;
  return (
    <tr>
      <th scope="row" lang={WRITTEN_IN}>
        {institution.name} {row.sample && <SampleMark />}
      </th>
      <td>
        {unitCount > 0 && (
          <FormattedMessage id="certificate.coverage.of" values={{ count: certifiedCount, all: unitCount }} />
        )}
      </td>
      <td>
        {statedCertified !== undefined && statedUnits !== undefined && (
          <FormattedMessage
            id="certificate.coverage.share"
            values={{ count: statedCertified, all: statedUnits, share: statedCertified / statedUnits }}
          />
        )}
        {row.source && (
          <span className="xs muted" lang={WRITTEN_IN}>
            {" "}
            {row.source}
          </span>
        )}
      </td>
      <td>
        {row.targetCount !== undefined && row.targetYear !== undefined && (
          <FormattedMessage
            id="certificate.coverage.by"
            values={{ count: row.targetCount, year: String(row.targetYear) }}
          />
        )}
      </td>
    </tr>
  );
}
