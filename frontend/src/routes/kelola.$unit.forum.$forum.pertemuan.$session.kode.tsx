import { createFileRoute } from "@tanstack/react-router";
import { HallCodePage } from "@/features/attendance/HallCodePage";

export const Route = createFileRoute("/kelola/$unit/forum/$forum/pertemuan/$session/kode")({
  component: HallCodeRoute,
});

function HallCodeRoute() {
  const { membership } = Route.useRouteContext();
  return <HallCodePage membership={membership} session={Route.useParams().session} />;
}
