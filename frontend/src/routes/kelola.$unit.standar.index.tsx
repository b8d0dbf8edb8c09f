import { createFileRoute } from "@tanstack/react-router";
import { StandardsPage } from "@/features/standard-workspace/StandardsPage";
import { unitStandards } from "@/features/standard-workspace/standard.queries";

export const Route = createFileRoute("/kelola/$unit/standar/")({
  loader: ({ context }) => context.queries.ensureInfiniteQueryData(unitStandards(context.membership.unitId)),
  component: StandardsRoute,
});

function StandardsRoute() {
  return <StandardsPage membership={Route.useRouteContext().membership} />;
}
