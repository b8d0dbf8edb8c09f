import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Survey, SurveyResultsNow, UnitRoles } from "@/api/types.gen";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { Note } from "@/ui/Note";
import { Refused } from "@/ui/Refused";
import { saveAs } from "@/ui/saveAs";
import { dayOf, timeOfDay } from "@/ui/time";
import { toast } from "@/ui/toast";
import { RoleNeeded } from "../identity/RoleNeeded";
import { may } from "../identity/roles";
import { twoDecimals } from "./numbers";
import { ResultsShown } from "./ResultsShown";
import { usePaper } from "./surveyPaper.queries";
import { resultsNow, usePublish } from "./surveyWork.queries";
import { TrendTable } from "./TrendTable";

type PartProps = { survey: Survey; membership: UnitRoles };

/** What came so far, what of it is public, and the report. */
export function ResultsPart({ survey, membership }: PartProps) {
  const { data: now, refetch } = useSuspenseQuery(resultsNow(survey.id));
  return (
    <div className="stack">
      <Publishing survey={survey} membership={membership} now={now} />
      <p className="row">
        <button type="button" className="btn bare" onClick={() => void refetch()}>
          <FormattedMessage id="surveyWork.refresh" />
        </button>
      </p>
      <ResultsShown results={now.results} />
      <TrendTable survey={survey} />
      <Report survey={survey} published={now.published !== undefined} />
    </div>
  );
}

function Publishing({ survey, membership, now }: PartProps & { now: SurveyResultsNow }) {
  const intl = useIntl();
  const publish = usePublish(survey.id);
  const [asked, ask] = useState(false);
  const { published, changedSince, results } = now;
  const mayPublish = may(membership, "runForum");
  const isClosed = survey.state === "CLOSED" || survey.state === "PUBLISHED";
  const isNew = published === undefined || changedSince;
  return (
    <div className="stack">
      {published && (
        <Note kind={changedSince ? "local" : "done"}>
          <p>
            <FormattedMessage
              id={changedSince ? "surveyWork.published.changed" : "surveyWork.published"}
              values={{
                number: published.number,
                at: timeOfDay(intl, published.publishedAt, membership.zone),
                responses: published.responses,
                index: twoDecimals(intl, published.index ?? 0),
              }}
            />{" "}
            <Link to="/survei/$slug/hasil" params={{ slug: survey.slug }}>
              <FormattedMessage id="surveyWork.published.page" />
            </Link>
          </p>
        </Note>
      )}
      {!isClosed ? (
        <p className="muted">
          <FormattedMessage
            id="surveyWork.publish.later"
            values={{ on: survey.closesOn ? dayOf(intl, survey.closesOn) : "–" }}
          />
        </p>
      ) : results.hidden ? (
        <p className="muted">
          <FormattedMessage id="surveyWork.publish.few" />
        </p>
      ) : (
        isNew &&
        (mayPublish ? (
          <p>
            <button type="button" className="btn main" onClick={() => ask(true)}>
              <FormattedMessage id={published ? "surveyWork.publish.again" : "surveyWork.publish"} />
            </button>
          </p>
        ) : (
          <RoleNeeded task="runForum" />
        ))
      )}
      {asked && (
        <ConfirmDialog
          title={<FormattedMessage id="surveyWork.publish.title" />}
          action={<FormattedMessage id="surveyWork.publish" />}
          busy={publish.isPending}
          onConfirm={() =>
            publish.mutate(undefined, {
              onSuccess: () => {
                toast(intl.formatMessage({ id: "surveyWork.publish.done" }));
                ask(false);
              },
            })
          }
          onCancel={() => ask(false)}
        >
          {publish.error && <Refused error={publish.error} />}
          <p>
            <FormattedMessage
              id="surveyWork.publish.body"
              values={{
                index: twoDecimals(intl, results.index ?? 0),
                grade: results.grade ?? "",
                responses: results.responses,
              }}
            />
          </p>
          <p>
            <FormattedMessage id="surveyWork.publish.body.not" />
          </p>
          {results.sampleSize !== undefined && results.responses < results.sampleSize && (
            <Note kind="soon">
              <p>
                <FormattedMessage
                  id="surveyWork.publish.sample"
                  values={{ responses: results.responses, sampleSize: results.sampleSize }}
                />
              </p>
            </Note>
          )}
        </ConfirmDialog>
      )}
    </div>
  );
}

function Report({ survey, published }: { survey: Survey; published: boolean }) {
  const paper = usePaper(survey.id);
  return (
    <section className="card stack" aria-labelledby="laporan">
      <h2 id="laporan">
        <FormattedMessage id="surveyWork.report" />
      </h2>
      <p>
        <FormattedMessage id={published ? "surveyWork.report.published" : "surveyWork.report.draft"} />
      </p>
      {paper.error && <Refused error={paper.error} />}
      <p className="row">
        {(["pdf", "docx"] as const).map((what) => (
          <button
            key={what}
            type="button"
            className="btn"
            aria-busy={paper.isPending}
            onClick={() =>
              paper.mutate({ what }, { onSuccess: (file) => saveAs(file, `laporan-skm.${what}`) })
            }
          >
            <FormattedMessage id={`survey.report.${what}`} />
          </button>
        ))}
      </p>
    </section>
  );
}
