import { createFileRoute } from "@tanstack/react-router";
import { FollowUps } from "@/features/followup/FollowUps";
import { ResultsPage } from "@/features/results/ResultsPage";
import { forumResults } from "@/features/results/results.queries";
import { MeetingMessages } from "@/i18n/Messages";

export const Route = createFileRoute("/forum/$slug/hasil")({
  loader: ({ context: { queries }, params }) => queries.ensureQueryData(forumResults(params.slug)),
  component: ResultsRoute,
});

function ResultsRoute() {
  const { slug } = Route.useParams();
  return (
    <MeetingMessages>
      <ResultsPage forum={slug} followUps={<FollowUps forum={slug} />} />
    </MeetingMessages>
  );
}
