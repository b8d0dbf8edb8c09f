import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { FollowUps, PromisedBecause } from "@/features/followup/FollowUps";
import { UnitPromisesLink } from "@/features/followup/UnitPromises";
import { ClosureLine } from "@/features/forum/ClosureLine";
import { forum } from "@/features/forum/forum.queries";
import { OpinionResultsPart } from "@/features/opinion/OpinionResultsPart";
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
  const { data } = useQuery(forum(slug));
  return (
    <MeetingMessages>
      <ResultsPage
        forum={slug}
        over={data?.closure && <ClosureLine closure={data.closure} zone={data.unit.zone} />}
        opinions={<OpinionResultsPart forum={slug} standards={data?.standards ?? []} />}
        followUps={
          <>
            <FollowUps forum={slug} />
            {data && <UnitPromisesLink unit={data.unit.slug} />}
          </>
        }
        isExcused={Boolean(data?.closure?.excuse)}
        promised={(ids) => <PromisedBecause forum={slug} ids={ids} />}
        redline={({ standardId, discussed, newest }, code) => (
          <ComponentRedline standardId={standardId} from={discussed} to={newest} code={code} />
        )}
      />
    </MeetingMessages>
  );
}
