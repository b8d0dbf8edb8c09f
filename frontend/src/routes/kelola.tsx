import { createFileRoute, Outlet } from "@tanstack/react-router";
import { requireLogin } from "@/features/identity/session";
import { WorkspaceMessages } from "@/i18n/Messages";

export const Route = createFileRoute("/kelola")({
  // A link that is only hovered over must not send anybody to the login page.
  beforeLoad: ({ preload }) => (preload ? undefined : requireLogin()),
  component: WorkspaceRoute,
});

/** Everything below is for members and brings its own words. */
function WorkspaceRoute() {
  return (
    <WorkspaceMessages>
      <Outlet />
    </WorkspaceMessages>
  );
}
