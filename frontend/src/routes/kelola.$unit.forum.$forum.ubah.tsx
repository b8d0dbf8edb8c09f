import { createFileRoute } from "@tanstack/react-router";
import { ThemeProposal } from "@/features/fact/ThemeProposal";
import { forumToRun, standardsToDiscuss } from "@/features/forum-workspace/forum.queries";
import { ChangePlanPage } from "@/features/forum-workspace/PlanPages";

export const Route = createFileRoute("/kelola/$unit/forum/$forum/ubah")({
  loader: ({ context: { queries, membership }, params }) =>
    Promise.all([
      queries.ensureQueryData(forumToRun(params.forum)),
      queries.ensureQueryData(standardsToDiscuss(membership.unitId)),
    ]),
  component: ChangePlanRoute,
});

function ChangePlanRoute() {
  const { membership } = Route.useRouteContext();
  const { forum } = Route.useParams();
  return (
    <ChangePlanPage
      membership={membership}
      forum={forum}
      proposal={(take, standardIds) => (
        <ThemeProposal unitId={membership.unitId} standardIds={standardIds} onTake={take} />
      )}
    />
  );
}
