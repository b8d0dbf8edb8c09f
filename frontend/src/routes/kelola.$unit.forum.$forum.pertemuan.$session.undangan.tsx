import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { SaveRows } from "@/features/export/SaveRows";
import { InvitePage } from "@/features/invitation/InvitePage";
import { invitations } from "@/features/invitation/invitation.queries";
import { sessionToRun } from "@/features/session-workspace/session.queries";

export const Route = createFileRoute("/kelola/$unit/forum/$forum/pertemuan/$session/undangan")({
  loader: ({ context: { queries }, params }) => queries.ensureInfiniteQueryData(invitations(params.session)),
  component: InviteRoute,
});

function InviteRoute() {
  const { membership } = Route.useRouteContext();
  const { session } = Route.useParams();
  const { data } = useSuspenseQuery(sessionToRun(session));
  const which = {
    dataSet: "INVITATIONS",
    unitId: membership.unitId,
    filter: { forumId: data.value.forum.id },
  } as const;
  return (
    <InvitePage
      membership={membership}
      session={session}
      zone={data.value.unit.zone}
      save={<SaveRows which={which} zone={membership.zone} />}
    />
  );
}
