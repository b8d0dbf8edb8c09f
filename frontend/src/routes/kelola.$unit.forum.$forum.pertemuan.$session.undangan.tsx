import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
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
  return <InvitePage membership={membership} session={session} zone={data.value.unit.zone} />;
}
