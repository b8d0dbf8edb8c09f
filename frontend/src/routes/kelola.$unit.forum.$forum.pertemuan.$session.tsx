import { createFileRoute, Outlet } from "@tanstack/react-router";
import { SessionState } from "@/features/session/SessionState";
import { SessionLayout } from "@/features/session-workspace/SessionLayout";
import { sessionToRun } from "@/features/session-workspace/session.queries";

export const Route = createFileRoute("/kelola/$unit/forum/$forum/pertemuan/$session")({
  loader: ({ context: { queries }, params }) => queries.ensureQueryData(sessionToRun(params.session)),
  component: SessionLayoutRoute,
});

function SessionLayoutRoute() {
  const { membership } = Route.useRouteContext();
  const { session, forum } = Route.useParams();
  return (
    <SessionLayout
      membership={membership}
      id={session}
      forum={forum}
      state={({ state }) => <SessionState state={state} />}
    >
      <Outlet />
    </SessionLayout>
  );
}
