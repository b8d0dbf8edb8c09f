import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { MinutesPage } from "@/features/minutes/MinutesPage";
import { forumOfMinutes } from "@/features/minutes/minutes.queries";
import { sessionToRun } from "@/features/session-workspace/session.queries";

export const Route = createFileRoute("/kelola/$unit/forum/$forum/pertemuan/$session/notulen")({
  loader: ({ context: { queries }, params }) => queries.ensureQueryData(forumOfMinutes(params.forum)),
  component: MinutesRoute,
});

function MinutesRoute() {
  const { membership } = Route.useRouteContext();
  const { session, forum } = Route.useParams();
  const { data } = useSuspenseQuery(sessionToRun(session));
  return <MinutesPage key={session} membership={membership} session={data.value} forum={forum} />;
}
