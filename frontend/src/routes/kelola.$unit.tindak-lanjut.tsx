import { createFileRoute } from "@tanstack/react-router";
import { SaveRows } from "@/features/export/SaveRows";
import { FollowUpsPage } from "@/features/followup/FollowUpsPage";
import { type Filter, filterIn, wantedBy } from "@/features/followup/filter";
import { unitFollowUps, unitProgress } from "@/features/followup/followUp.queries";

export const Route = createFileRoute("/kelola/$unit/tindak-lanjut")({
  // What it means is read with the page, which visitors should not have to carry.
  validateSearch: (search: Record<string, unknown>): Filter => search,
  loaderDeps: ({ search }): Record<string, unknown> => ({ ...search }),
  loader: ({ context: { queries }, params, deps }) =>
    Promise.all([
      queries.ensureInfiniteQueryData(unitFollowUps(params.unit, wantedBy(filterIn(deps)))),
      queries.ensureQueryData(unitProgress(params.unit)),
    ]),
  component: FollowUpsRoute,
});

function FollowUpsRoute() {
  const { membership } = Route.useRouteContext();
  const { unitId, zone } = membership;
  return (
    <FollowUpsPage
      membership={membership}
      filter={filterIn(Route.useLoaderDeps())}
      save={<SaveRows which={{ dataSet: "FOLLOW_UPS", unitId }} zone={zone} />}
    />
  );
}
