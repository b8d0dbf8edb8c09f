import { createFileRoute } from "@tanstack/react-router";
import { may } from "@/features/identity/roles";
import { PersonsPage } from "@/features/privacy/PersonsPage";
import { UnitDue } from "@/features/retention/UnitDue";

export const Route = createFileRoute("/kelola/$unit/data-pribadi")({ component: PersonsRoute });

function PersonsRoute() {
  const { membership } = Route.useRouteContext();
  return (
    <PersonsPage membership={membership}>
      {may(membership, "seeRetention") && <UnitDue unit={membership.unitId} />}
    </PersonsPage>
  );
}
