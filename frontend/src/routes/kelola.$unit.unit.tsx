import { createFileRoute } from "@tanstack/react-router";
import { UnitPage } from "@/features/unit-workspace/UnitPage";
import { unitToChange } from "@/features/unit-workspace/unit.queries";

export const Route = createFileRoute("/kelola/$unit/unit")({
  loader: ({ context }) => context.queries.ensureQueryData(unitToChange(context.membership.unitId)),
  component: UnitRoute,
});

function UnitRoute() {
  return <UnitPage membership={Route.useRouteContext().membership} />;
}
