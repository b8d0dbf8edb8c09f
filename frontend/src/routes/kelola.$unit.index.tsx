import { createFileRoute } from "@tanstack/react-router";
import { OPEN_STATES, unitDeadlines } from "@/features/deadline/deadline.queries";
import { OpenDeadlines } from "@/features/deadline/OpenDeadlines";
import { UnitMessages } from "@/features/follow/UnitMessages";
import { may } from "@/features/identity/roles";
import { Contested } from "@/features/inbox/Contested";
import { UnitHome } from "@/features/workspace/UnitHome";

export const Route = createFileRoute("/kelola/$unit/")({
  loader: ({ context: { queries }, params }) =>
    queries.ensureInfiniteQueryData(unitDeadlines(params.unit, OPEN_STATES)),
  component: HomeRoute,
});

/** What is to be done comes first, whatever room it belongs to. */
function HomeRoute() {
  const { membership } = Route.useRouteContext();
  return (
    <UnitHome membership={membership}>
      {may(membership, "answer") && <Contested membership={membership} />}
      <OpenDeadlines membership={membership} />
      {may(membership, "runForum") && <UnitMessages unit={membership.unitId} />}
    </UnitHome>
  );
}
