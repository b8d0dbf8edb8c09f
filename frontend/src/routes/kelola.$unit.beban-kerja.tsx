import { createFileRoute } from "@tanstack/react-router";
import { SaveRows } from "@/features/export/SaveRows";
import { RoleNeeded } from "@/features/identity/RoleNeeded";
import { may } from "@/features/identity/roles";
import { WorkloadPage } from "@/features/inbox/WorkloadPage";
import { workload } from "@/features/inbox/workload.queries";

export const Route = createFileRoute("/kelola/$unit/beban-kerja")({
  loader: async ({ context: { queries, membership } }) => {
    if (may(membership, "seeWorkload")) await queries.ensureQueryData(workload(membership.unitId));
  },
  component: WorkloadRoute,
});

function WorkloadRoute() {
  const { membership } = Route.useRouteContext();
  return may(membership, "seeWorkload") ? (
    <WorkloadPage
      membership={membership}
      save={<SaveRows which={{ dataSet: "WORKLOAD", unitId: membership.unitId }} zone={membership.zone} />}
    />
  ) : (
    <div className="wrap">
      <RoleNeeded task="seeWorkload" />
    </div>
  );
}
