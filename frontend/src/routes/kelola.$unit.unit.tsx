import { createFileRoute } from "@tanstack/react-router";
import { SaveRows, SaveSets } from "@/features/export/SaveRows";
import { may } from "@/features/identity/roles";
import { UnitPage } from "@/features/unit-workspace/UnitPage";
import { unitToChange } from "@/features/unit-workspace/unit.queries";

const OF_A_UNIT = [
  "REGISTRATIONS",
  "INVITATIONS",
  "STAKEHOLDERS",
  "ATTENDANCES",
  "MINUTES",
  "AGREEMENT_ITEMS",
  "RESPONSES",
  "FOLLOW_UPS",
  "MODERATION_ACTS",
  "REPORTS",
  "DEADLINES",
  "CERTIFICATES",
  "DECREES",
  "REGISTER_ENTRIES",
] as const;

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
      tools={
        <div className="row">
          {may(membership, "saveAudit") && <SaveRows which={{ dataSet: "AUDIT", unitId }} zone={zone} />}
          <SaveSets sets={OF_A_UNIT} unitId={unitId} zone={zone} />
        </div>
      }
    />
  );
}
