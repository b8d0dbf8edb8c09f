import { createFileRoute } from "@tanstack/react-router";
import { DecreesPage } from "@/features/establish/DecreesPage";
import { unitDecrees } from "@/features/establish/establish.queries";
import { SaveRows } from "@/features/export/SaveRows";

export const Route = createFileRoute("/kelola/$unit/keputusan/")({
  loader: ({ context }) => context.queries.ensureInfiniteQueryData(unitDecrees(context.membership.unitId)),
  component: DecreesRoute,
});

function DecreesRoute() {
  const { membership } = Route.useRouteContext();
  return (
    <DecreesPage
      membership={membership}
      save={<SaveRows which={{ dataSet: "DECREES", unitId: membership.unitId }} zone={membership.zone} />}
    />
  );
}
