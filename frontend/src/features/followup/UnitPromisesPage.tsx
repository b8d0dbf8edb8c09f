import { useSuspenseInfiniteQuery, useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { FormattedMessage, useIntl } from "react-intl";
import type { FollowUp } from "@/api/types.gen";
import { WRITTEN_IN } from "@/ui/content";
import { Empty } from "@/ui/Empty";
import { MoreButton } from "@/ui/MoreButton";
import { PageTitle } from "@/ui/PageTitle";
import { type Filter, type Shown, wantedBy } from "./filter";
import { unitFollowUps, unitProgress } from "./followUp.queries";
import { Progress } from "./Progress";
import { Promised } from "./Promised";

/** Whoever looks for something else than what is open looks for what was kept, or for everything. */
const OFFERED: Shown[] = ["BERJALAN", "TERVERIFIKASI", "SEMUA"];

type PageProps = { unit: { slug: string; name: string }; shown: Shown };

/** Everything a unit promised before the public, in all its forums: how much is done, by whom, by when, and what shows it. */
export function UnitPromisesPage({ unit: { slug, name }, shown }: PageProps) {
  const intl = useIntl();
  const filter: Filter = { tampil: shown };
  const list = useSuspenseInfiniteQuery(unitFollowUps(slug, wantedBy(filter)));
  const { data: progress } = useSuspenseQuery(unitProgress(slug));
  const promises = list.data.pages.flatMap(({ items }) => items);
  return (
    <div className="wrap stack">
      <p className="crumb">
        <Link to="/unit/$slug" params={{ slug }} lang={WRITTEN_IN}>
          {name}
        </Link>
      </p>
      <PageTitle title={intl.formatMessage({ id: "followUp.ofUnit" })} />
      <p className="lead">
        <FormattedMessage id="followUp.ofUnit.lead" />
      </p>
      {progress.all === 0 ? (
        <Empty title={<FormattedMessage id="followUp.none" />}>
          <p>
            <FormattedMessage id="followUp.none.body" />
          </p>
        </Empty>
      ) : (
        <>
          <section className="card stack" aria-labelledby="capaian">
            <h2 id="capaian">
              <FormattedMessage id="followUp.board" />
            </h2>
            <Progress progress={progress} />
            <p className="sm muted">
              <FormattedMessage id="followUp.board.numbers" values={{ ...progress }} />
            </p>
          </section>
          <nav className="row no-print" aria-label={intl.formatMessage({ id: "followUp.filter.state" })}>
            {OFFERED.map((each) => (
              <Link
                key={each}
                to="/unit/$slug/tindak-lanjut"
                params={{ slug }}
                search={each === "BERJALAN" ? {} : { tampil: each }}
                className={each === shown ? "btn main" : "btn"}
                activeOptions={{ exact: true, includeSearch: true }}
              >
                <FormattedMessage id={`followUp.filter.${each}`} />
              </Link>
            ))}
          </nav>
          {promises.length === 0 ? (
            <Empty title={<FormattedMessage id="followUp.none.found" />}>
              <p>
                <FormattedMessage id="followUp.none.found.body" />
              </p>
            </Empty>
          ) : (
            <ul className="plain ruled card">
              {promises.map((promise) => (
                <li key={promise.id} id={promise.id} className="stack">
                  <Promised promise={promise} />
                  <Of promise={promise} />
                </li>
              ))}
            </ul>
          )}
          <MoreButton list={list} />
        </>
      )}
    </div>
  );
}

/** Where it was promised. */
function Of({ promise: { forum, survey, certificate } }: { promise: FollowUp }) {
  return (
    <p className="sm muted">
      {forum ? (
        <Link to="/forum/$slug/hasil" params={{ slug: forum.slug }} lang={WRITTEN_IN}>
          {forum.title}
        </Link>
      ) : survey ? (
        <Link to="/survei/$slug/hasil" params={{ slug: survey.slug }} lang={WRITTEN_IN}>
          {survey.title}
        </Link>
      ) : (
        <>
          <FormattedMessage id="followUp.ofAudit" /> {certificate?.standard}
        </>
      )}
    </p>
  );
}
