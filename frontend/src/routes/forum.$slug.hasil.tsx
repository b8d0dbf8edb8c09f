import { createFileRoute } from "@tanstack/react-router";
import { FollowUps, PromisedBecause } from "@/features/followup/FollowUps";
import { ResultsPage } from "@/features/results/ResultsPage";
import { forumResults } from "@/features/results/results.queries";
import { ComponentRedline } from "@/features/standard/ComponentRedline";
import { MeetingMessages } from "@/i18n/Messages";

export const Route = createFileRoute("/forum/$slug/hasil")({
  loader: ({ context: { queries }, params }) => queries.ensureQueryData(forumResults(params.slug)),
  component: ResultsRoute,
});

function ResultsRoute() {
  const { slug } = Route.useParams();
  return (
    <MeetingMessages>
      <ResultsPage
        forum={slug}
        followUps={<FollowUps forum={slug} />}
        promised={(ids) => <PromisedBecause forum={slug} ids={ids} />}
        redline={({ standardId, discussed, newest }, code) => (
          <ComponentRedline standardId={standardId} from={discussed} to={newest} code={code} />
        )}
      />
    </MeetingMessages>
  );
}
