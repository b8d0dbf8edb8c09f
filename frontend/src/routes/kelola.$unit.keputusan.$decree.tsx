import { createFileRoute } from "@tanstack/react-router";
import { DecreePage } from "@/features/establish/DecreePage";
import { decreeToRun, standardsToEstablish, unitDecrees } from "@/features/establish/establish.queries";

export const Route = createFileRoute("/kelola/$unit/keputusan/$decree")({
  loader: ({ context: { queries, membership }, params }) =>
    Promise.all([
      queries.ensureQueryData(decreeToRun(params.decree)),
      queries.ensureQueryData(standardsToEstablish(membership.unitId)),
      queries.ensureInfiniteQueryData(unitDecrees(membership.unitId)),
    ]),
  component: DecreeRoute,
});

function DecreeRoute() {
  return <DecreePage membership={Route.useRouteContext().membership} id={Route.useParams().decree} />;
}
