import { createFileRoute } from "@tanstack/react-router";
import { PaperPage } from "@/features/unit-workspace/PaperPage";
import { paperSettings, unitToChange } from "@/features/unit-workspace/unit.queries";

export const Route = createFileRoute("/kelola/$unit/kop")({
  loader: ({ context: { queries, membership } }) =>
    Promise.all([
      queries.ensureQueryData(paperSettings(membership.unitId)),
      queries.ensureQueryData(unitToChange(membership.unitId)),
    ]),
  component: PaperRoute,
});

function PaperRoute() {
  return <PaperPage membership={Route.useRouteContext().membership} />;
}
