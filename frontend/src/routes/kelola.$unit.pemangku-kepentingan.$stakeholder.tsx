import { createFileRoute } from "@tanstack/react-router";
import { StakeholderPage } from "@/features/stakeholder/StakeholderPages";
import { stakeholder } from "@/features/stakeholder/stakeholder.queries";

export const Route = createFileRoute("/kelola/$unit/pemangku-kepentingan/$stakeholder")({
  loader: ({ context, params }) =>
    context.queries.ensureQueryData(stakeholder(context.membership.unitId, params.stakeholder)),
  component: StakeholderRoute,
});

function StakeholderRoute() {
  const { stakeholder: id } = Route.useParams();
  return <StakeholderPage key={id} membership={Route.useRouteContext().membership} id={id} />;
}
