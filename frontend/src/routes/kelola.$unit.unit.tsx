import { createFileRoute } from "@tanstack/react-router";
import { SaveRows } from "@/features/export/SaveRows";
import { may } from "@/features/identity/roles";
import { UnitPage } from "@/features/unit-workspace/UnitPage";
import { unitToChange } from "@/features/unit-workspace/unit.queries";

export const Route = createFileRoute("/kelola/$unit/unit")({
  loader: ({ context }) => context.queries.ensureQueryData(unitToChange(context.membership.unitId)),
  component: UnitRoute,
});

function UnitRoute() {
  const { membership } = Route.useRouteContext();
  const { unitId, zone } = membership;
  return (
    <UnitPage
      membership={membership}
      tools={may(membership, "saveAudit") && <SaveRows which={{ dataSet: "AUDIT", unitId }} zone={zone} />}
    />
  );
}
