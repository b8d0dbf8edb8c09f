import { createFileRoute, useNavigate } from "@tanstack/react-router";
import { BriefingsPage } from "@/features/briefing/BriefingsPage";
import { briefings } from "@/features/briefing/briefing.queries";
import { QrCode } from "@/features/live/QrCode";

export const Route = createFileRoute("/kelola/$unit/sosialisasi")({
  validateSearch: (search): { buka?: string } => search,
  loader: ({ context: { queries, membership } }) =>
    queries.ensureInfiniteQueryData(briefings(membership.unitId)),
  component: BriefingsRoute,
});

function BriefingsRoute() {
  const navigate = useNavigate();
  const { membership } = Route.useRouteContext();
  const params = { unit: membership.unitSlug };
  return (
    <BriefingsPage
      membership={membership}
      shown={Route.useSearch().buka}
      show={(id) => void navigate({ to: "/kelola/$unit/sosialisasi", params, search: { buka: id } })}
      code={(text, label) => <QrCode text={text} label={label} />}
    />
  );
}
