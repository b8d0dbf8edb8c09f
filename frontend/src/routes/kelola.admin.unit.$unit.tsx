import { createFileRoute } from "@tanstack/react-router";
import { FormattedMessage } from "react-intl";
import { Members } from "@/features/member/MembersPage";
import { memberships } from "@/features/member/member.queries";
import { AdminFrame } from "@/features/unit-workspace/AdminForms";
import { ChangeUnit } from "@/features/unit-workspace/UnitPage";
import { unitToChange } from "@/features/unit-workspace/unit.queries";

export const Route = createFileRoute("/kelola/admin/unit/$unit")({
  loader: async ({ context, params }) => {
    const { value } = await context.queries.ensureQueryData(unitToChange(params.unit));
    await context.queries.ensureInfiniteQueryData(memberships({ unitId: value.id }));
    return value;
  },
  component: AdminUnitRoute,
});

function AdminUnitRoute() {
  const unit = Route.useLoaderData();
  return (
    <AdminFrame title={unit.name}>
      <section className="stack" aria-labelledby="anggota">
        <h2 id="anggota">
          <FormattedMessage id="workspace.members" />
        </h2>
        <Members place={{ unitId: unit.id }} placeName={unit.name} zone={unit.zone} mayManage />
      </section>
      <section className="stack" aria-labelledby="data">
        <h2 id="data">
          <FormattedMessage id="unitWorkspace.unit.change" />
        </h2>
        <ChangeUnit unitRef={Route.useParams().unit} />
      </section>
    </AdminFrame>
  );
}
