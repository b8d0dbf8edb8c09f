import { createFileRoute } from "@tanstack/react-router";
import { EnterServicePage } from "@/features/unit-workspace/ServicePages";

export const Route = createFileRoute("/kelola/$unit/layanan/baru")({ component: EnterServiceRoute });

function EnterServiceRoute() {
  return <EnterServicePage membership={Route.useRouteContext().membership} />;
}
