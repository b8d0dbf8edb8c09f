import { createFileRoute } from "@tanstack/react-router";
import { DeskPage } from "@/features/attendance/DeskPage";

// Loads nothing beforehand: without a network it begins with what lies on the device.
export const Route = createFileRoute("/kelola/$unit/forum/$forum/pertemuan/$session/meja")({
  component: DeskRoute,
});

function DeskRoute() {
  const { membership } = Route.useRouteContext();
  const { session } = Route.useParams();
  return <DeskPage key={session} membership={membership} session={session} />;
}
