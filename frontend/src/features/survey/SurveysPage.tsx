import { useSuspenseInfiniteQuery, useSuspenseQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { SurveySummary, UnitRoles } from "@/api/types.gen";
import { Empty } from "@/ui/Empty";
import { MoreButton } from "@/ui/MoreButton";
import { PageTitle } from "@/ui/PageTitle";
import { dayOf } from "@/ui/time";
import { RoleNeeded } from "../identity/RoleNeeded";
import { may } from "../identity/roles";
import { twoDecimals } from "./numbers";
import { StateChip } from "./StateChip";
import { SurveyForm } from "./SurveyForm";
import { servicesToSurvey, surveyRule, unitSurveys, useDraft } from "./surveyWork.queries";

/** The surveys of a unit; a new one begins here. Below them stands what else was measured of its services. */
export function SurveysPage({ membership, others }: { membership: UnitRoles; others: ReactNode }) {
  const intl = useIntl();
  const list = useSuspenseInfiniteQuery(unitSurveys(membership.unitId));
  const [planning, plan] = useState(false);
  const surveys = list.data.pages.flatMap(({ items }) => items);
  const mayPlan = may(membership, "enterInputs");
  const begin = mayPlan && !planning && (
    <button type="button" className="btn main" onClick={() => plan(true)}>
      <FormattedMessage id="surveyWork.new" />
    </button>
  );
  return (
    <div className="wrap stack">
      <div className="section-head">
        <PageTitle title={intl.formatMessage({ id: "surveyWork.title" })} />
        {surveys.length > 0 && begin}
      </div>
      <p className="measure">
        <FormattedMessage id="surveyWork.lead" />
      </p>
      {!mayPlan && <RoleNeeded task="enterInputs" />}
      {planning && <NewSurvey membership={membership} onClose={() => plan(false)} />}
      {surveys.length === 0 ? (
        !planning && (
          <Empty title={<FormattedMessage id="surveyWork.none" />}>
            <p>
              <FormattedMessage id="surveyWork.none.body" />
            </p>
            {begin}
          </Empty>
        )
      ) : (
        <ul className="plain ruled card">
          {surveys.map((survey) => (
            <li key={survey.id} className="row apart">
              <Row survey={survey} unit={membership.unitSlug} />
            </li>
          ))}
        </ul>
      )}
      <MoreButton list={list} />
      {others}
    </div>
  );
}

function Row({ survey, unit }: { survey: SurveySummary; unit: string }) {
  const intl = useIntl();
  const { id, title, service, periodFrom, periodTo, responses, index, grade } = survey;
  return (
    <>
      <div>
        <Link to="/kelola/$unit/survei/$survey" params={{ unit, survey: id }} className="go">
          <b>{title}</b>
        </Link>
        <p className="sm muted">
          {service && `${service.name}. `}
          <FormattedMessage
            id="survey.period"
            values={{ from: dayOf(intl, periodFrom), to: dayOf(intl, periodTo) }}
          />
        </p>
        {index !== undefined && (
          <p className="sm muted">
            <FormattedMessage
              id="surveyWork.row"
              values={{ index: twoDecimals(intl, index), grade: grade ?? "", responses: responses ?? 0 }}
            />
          </p>
        )}
      </div>
      <StateChip state={survey.state} />
    </>
  );
}

function NewSurvey({ membership, onClose }: { membership: UnitRoles; onClose: () => void }) {
  const navigate = useNavigate();
  const { data: rule } = useSuspenseQuery(surveyRule());
  const { data: services } = useSuspenseQuery(servicesToSurvey(membership.unitId));
  const draft = useDraft(membership.unitId);
  return (
    <section className="card stack" aria-labelledby="survei-baru">
      <h2 id="survei-baru">
        <FormattedMessage id="surveyWork.new" />
      </h2>
      <SurveyForm
        rule={rule}
        services={services}
        error={draft.error}
        busy={draft.isPending}
        unitId={membership.unitId}
        onSave={(body, forget) =>
          draft.mutate(body, {
            onSuccess: ({ id }) => {
              forget();
              void navigate({
                to: "/kelola/$unit/survei/$survey",
                params: { unit: membership.unitSlug, survey: id },
              });
            },
          })
        }
        onCancel={onClose}
      />
    </section>
  );
}
