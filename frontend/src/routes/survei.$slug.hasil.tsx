import { createFileRoute } from "@tanstack/react-router";
import { Progress } from "@/features/followup/Progress";
import { Promised } from "@/features/followup/Promised";
import { PublicResultsPage } from "@/features/survey/PublicResultsPage";
import { published, survey } from "@/features/survey/survey.queries";
import { MeetingMessages } from "@/i18n/Messages";
import { SurveyWords } from "@/i18n/SurveyWords";

export const Route = createFileRoute("/survei/$slug/hasil")({
  loader: ({ context: { queries }, params }) =>
    Promise.all([
      queries.ensureQueryData(survey(params.slug)),
      queries.ensureQueryData(published(params.slug)),
    ]),
  component: ResultsRoute,
});

function ResultsRoute() {
  return (
    <MeetingMessages>
      <SurveyWords>
        <PublicResultsPage
          slug={Route.useParams().slug}
          promised={(promise) => <Promised promise={promise} />}
          progress={(progress) => <Progress progress={progress} />}
        />
      </SurveyWords>
    </MeetingMessages>
  );
}
