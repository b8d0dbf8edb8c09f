import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { SaveRows } from "@/features/export/SaveRows";
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
  const which = {
    dataSet: "MINUTES",
    unitId: membership.unitId,
    filter: { forumId: data.value.forum.id },
  } as const;
  return (
    <MinutesPage
      key={session}
      membership={membership}
      session={data.value}
      forum={forum}
      save={<SaveRows which={which} zone={membership.zone} />}
    />
  );
}
