import { createFileRoute } from "@tanstack/react-router";
import { standardsToEstablish } from "@/features/establish/establish.queries";
import { NewDecreePage } from "@/features/establish/NewDecreePage";

export const Route = createFileRoute("/kelola/$unit/keputusan/baru")({
  loader: ({ context }) => context.queries.ensureQueryData(standardsToEstablish(context.membership.unitId)),
  component: NewDecreeRoute,
});

function NewDecreeRoute() {
  return <NewDecreePage membership={Route.useRouteContext().membership} />;
}
