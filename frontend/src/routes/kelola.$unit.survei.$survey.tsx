import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { Progress } from "@/features/followup/Progress";
import { Promised } from "@/features/followup/Promised";
import { me } from "@/features/identity/me.queries";
import { SurveyPage } from "@/features/survey/SurveyPage";
import { surveyToRun } from "@/features/survey/surveyWork.queries";

export const Route = createFileRoute("/kelola/$unit/survei/$survey")({
  validateSearch: (search: Record<string, unknown>): { bagian?: string } => search,
  loader: ({ context: { queries }, params }) => queries.ensureQueryData(surveyToRun(params.survey)),
  component: SurveyRoute,
});

function SurveyRoute() {
  const { data: author } = useSuspenseQuery(me());
  return (
    <SurveyPage
      membership={Route.useRouteContext().membership}
      id={Route.useParams().survey}
      part={Route.useSearch().bagian}
      author={author.subject}
      promised={(promise) => <Promised promise={promise} />}
      progress={(progress) => <Progress progress={progress} />}
    />
  );
}
