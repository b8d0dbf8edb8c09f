import { createFileRoute, Outlet, redirect } from "@tanstack/react-router";
import { isLoggedInHere } from "@/device/loggedInHere";
import { MemberPages } from "@/features/identity/MemberPages";
import { ProviderAway, requireLogin } from "@/features/identity/session";
import { WorkspaceMessages } from "@/i18n/Messages";

/** The registration desk goes on where nobody can log in. */
const DESK = /\/pertemuan\/([^/]+)\/meja\/?$/;

export const Route = createFileRoute("/kelola")({
  beforeLoad: async ({ preload, location }) => {
    // A link that is only hovered over must not send anybody to the login page.
    if (preload) return;
    try {
      await requireLogin();
    } catch (failure) {
      const session = DESK.exec(location.pathname)?.[1];
      if (session === undefined || !(failure instanceof ProviderAway) || !isLoggedInHere()) throw failure;
      throw redirect({ to: "/meja/$session", params: { session }, replace: true });
    }
  },
  component: WorkspaceRoute,
});

/** Everything below is for members and brings its own words. */
function WorkspaceRoute() {
  return (
    <WorkspaceMessages>
      <MemberPages>
        <Outlet />
      </MemberPages>
    </WorkspaceMessages>
  );
}
