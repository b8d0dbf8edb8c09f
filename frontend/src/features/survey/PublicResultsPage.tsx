import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { FormattedMessage, useIntl } from "react-intl";
import { useLanguage } from "@/i18n/language";
import { addressOf } from "@/ui/address";
import { WRITTEN_IN } from "@/ui/content";
import { Empty } from "@/ui/Empty";
import { PaperIcon, PrintIcon } from "@/ui/icons";
import { PageTitle } from "@/ui/PageTitle";
import { dayOf, shortDate } from "@/ui/time";
import { Promises, type PromiseViews } from "./Promises";
import { ResultsShown } from "./ResultsShown";
import { published, survey } from "./survey.queries";
import { TrendTable } from "./TrendTable";

/** What came of a survey, as it was published, for everybody. */
export function PublicResultsPage({ slug, ...views }: PromiseViews & { slug: string }) {
  const intl = useIntl();
  const language = useLanguage();
  const { data } = useSuspenseQuery(survey(slug));
  const { data: publication } = useSuspenseQuery(published(slug));
  const title = language === "en" && data.titleEn ? data.titleEn : data.title;
  return (
    <div className="wrap stack">
      <p className="crumb">
        <Link to="/unit/$slug" params={{ slug: data.unit.slug }} lang={WRITTEN_IN}>
          {data.unit.name}
        </Link>
      </p>
      <PageTitle title={intl.formatMessage({ id: "survey.results.title" }, { title })} />
      <p className="lead">
        {data.service && (
          <>
            <span lang={WRITTEN_IN}>{data.service.name}</span>
            {". "}
          </>
        )}
        <FormattedMessage
          id="survey.period"
          values={{ from: dayOf(intl, data.periodFrom), to: dayOf(intl, data.periodTo) }}
        />
      </p>
      {data.state === "OPEN" && (
        <p>
          <Link to="/survei/$slug" params={{ slug: data.slug }} className="btn main">
            <FormattedMessage id="survey.open" />
          </Link>
        </p>
      )}
      {publication === null ? (
        <Empty title={<FormattedMessage id="survey.results.none" />}>
          <p>
            <FormattedMessage id="survey.results.none.body" />
          </p>
        </Empty>
      ) : (
        <>
          <p className="row no-print">
            {(["pdf", "docx"] as const).map((form) => (
              <a key={form} className="btn" href={addressOf(`/api/v1/surveys/${data.slug}/report.${form}`)}>
                <PaperIcon />
                <FormattedMessage id={`survey.report.${form}`} />
              </a>
            ))}
            <button type="button" className="btn" onClick={() => window.print()}>
              <PrintIcon />
              <FormattedMessage id="survey.print" />
            </button>
          </p>
          <p className="sm muted">
            <FormattedMessage
              id="survey.results.published"
              values={{ on: shortDate(intl, publication.publishedAt), number: publication.number }}
            />
          </p>
          <ResultsShown results={publication.results} />
          <TrendTable survey={data} />
          <Promises survey={data.id} {...views} />
        </>
      )}
    </div>
  );
}
