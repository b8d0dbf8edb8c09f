import { createFileRoute, useLocation } from "@tanstack/react-router";
import { me } from "@/features/identity/me.queries";
import { requireLogin } from "@/features/identity/session";
import { JoinPage } from "@/features/member/JoinPage";
import { WorkspaceMessages } from "@/i18n/Messages";

/** `/gabung#token`: the token stands in the fragment, which is sent to no server, and outlives the login there. */
export const Route = createFileRoute("/gabung")({
  beforeLoad: ({ preload }) => (preload ? undefined : requireLogin()),
  loader: ({ context }) => context.queries.ensureQueryData(me()),
  component: JoinRoute,
});

function JoinRoute() {
  const token = useLocation({ select: ({ hash }) => hash });
  return (
    <WorkspaceMessages>
      <JoinPage token={token} />
    </WorkspaceMessages>
  );
}
