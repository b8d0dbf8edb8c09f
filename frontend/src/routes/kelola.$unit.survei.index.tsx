import { createFileRoute } from "@tanstack/react-router";
import { FactsPart } from "@/features/fact/FactsPart";
import { SurveysPage } from "@/features/survey/SurveysPage";
import { unitSurveys } from "@/features/survey/surveyWork.queries";

export const Route = createFileRoute("/kelola/$unit/survei/")({
  loader: ({ context: { queries, membership } }) =>
    queries.ensureInfiniteQueryData(unitSurveys(membership.unitId)),
  component: SurveysRoute,
});

function SurveysRoute() {
  const { membership } = Route.useRouteContext();
  return <SurveysPage membership={membership} others={<FactsPart membership={membership} />} />;
}
