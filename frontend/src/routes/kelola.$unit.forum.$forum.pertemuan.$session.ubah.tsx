import { createFileRoute } from "@tanstack/react-router";
import { ChangeSessionPage } from "@/features/session-workspace/PlanSessionPages";
import { forumOfSession } from "@/features/session-workspace/session.queries";

export const Route = createFileRoute("/kelola/$unit/forum/$forum/pertemuan/$session/ubah")({
  loader: ({ context: { queries }, params }) => queries.ensureQueryData(forumOfSession(params.forum)),
  component: ChangeSessionRoute,
});

function ChangeSessionRoute() {
  const { membership } = Route.useRouteContext();
  return <ChangeSessionPage membership={membership} id={Route.useParams().session} />;
}
