import { createFileRoute } from "@tanstack/react-router";
import { PlanSessionPage } from "@/features/session-workspace/PlanSessionPages";
import { forumOfSession } from "@/features/session-workspace/session.queries";

export const Route = createFileRoute("/kelola/$unit/forum/$forum/pertemuan/baru")({
  loader: ({ context: { queries }, params }) => queries.ensureQueryData(forumOfSession(params.forum)),
  component: PlanSessionRoute,
});

function PlanSessionRoute() {
  const { membership } = Route.useRouteContext();
  return <PlanSessionPage membership={membership} forum={Route.useParams().forum} />;
}
