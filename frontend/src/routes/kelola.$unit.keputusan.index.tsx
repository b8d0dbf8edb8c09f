import { createFileRoute } from "@tanstack/react-router";
import { DecreesPage } from "@/features/establish/DecreesPage";
import { unitDecrees } from "@/features/establish/establish.queries";

export const Route = createFileRoute("/kelola/$unit/keputusan/")({
  loader: ({ context }) => context.queries.ensureInfiniteQueryData(unitDecrees(context.membership.unitId)),
  component: DecreesRoute,
});

function DecreesRoute() {
  return <DecreesPage membership={Route.useRouteContext().membership} />;
}
