import { createFileRoute } from "@tanstack/react-router";
import { EnterStakeholderPage } from "@/features/stakeholder/StakeholderPages";

export const Route = createFileRoute("/kelola/$unit/pemangku-kepentingan/baru")({
  component: EnterStakeholderRoute,
});

function EnterStakeholderRoute() {
  return <EnterStakeholderPage membership={Route.useRouteContext().membership} />;
}
