import { createFileRoute } from "@tanstack/react-router";
import { useIntl } from "react-intl";
import { may } from "@/features/identity/roles";
import { Members } from "@/features/member/MembersPage";
import { memberships } from "@/features/member/member.queries";
import { PageTitle } from "@/ui/PageTitle";

export const Route = createFileRoute("/kelola/$unit/anggota")({
  loader: ({ context }) =>
    context.queries.ensureInfiniteQueryData(memberships({ unitId: context.membership.unitId })),
  component: MembersRoute,
});

function MembersRoute() {
  const intl = useIntl();
  const { membership } = Route.useRouteContext();
  return (
    <div className="wrap stack">
      <PageTitle title={intl.formatMessage({ id: "workspace.members" })} />
      <Members
        place={{ unitId: membership.unitId }}
        placeName={membership.unitName}
        zone={membership.zone}
        mayManage={may(membership, "manageMembers")}
      />
    </div>
  );
}
