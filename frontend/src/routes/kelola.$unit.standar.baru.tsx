import { createFileRoute } from "@tanstack/react-router";
import { BeginStandardPage } from "@/features/standard-workspace/StandardForms";
import { servicesToChoose } from "@/features/standard-workspace/standard.queries";

export const Route = createFileRoute("/kelola/$unit/standar/baru")({
  loader: ({ context }) => context.queries.ensureQueryData(servicesToChoose(context.membership.unitId)),
  component: BeginStandardRoute,
});

function BeginStandardRoute() {
  return <BeginStandardPage membership={Route.useRouteContext().membership} />;
}
