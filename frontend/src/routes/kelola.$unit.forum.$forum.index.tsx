import { createFileRoute } from "@tanstack/react-router";
import { ForumPage } from "@/features/forum-workspace/ForumPage";
import { forumToRun, standardsToDiscuss } from "@/features/forum-workspace/forum.queries";

export const Route = createFileRoute("/kelola/$unit/forum/$forum/")({
  loader: ({ context: { queries, membership }, params }) =>
    Promise.all([
      queries.ensureQueryData(forumToRun(params.forum)),
      queries.ensureQueryData(standardsToDiscuss(membership.unitId)),
    ]),
  component: ForumRoute,
});

function ForumRoute() {
  const { membership } = Route.useRouteContext();
  const { forum } = Route.useParams();
  return <ForumPage membership={membership} forum={forum} />;
}
