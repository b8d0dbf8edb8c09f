import { createFileRoute } from "@tanstack/react-router";
import { DeadlinesPage } from "@/features/deadline/DeadlinesPage";
import { calendarFeeds, OPEN_STATES, unitDeadlines } from "@/features/deadline/deadline.queries";
import { SaveRows } from "@/features/export/SaveRows";

export const Route = createFileRoute("/kelola/$unit/tenggat")({
  validateSearch: (search: Record<string, unknown>): { semua?: true } =>
    search.semua ? { semua: true } : {},
  loaderDeps: ({ search }) => ({ all: search.semua === true }),
  loader: ({ context: { queries }, params, deps }) =>
    Promise.all([
      queries.ensureInfiniteQueryData(unitDeadlines(params.unit, deps.all ? [] : OPEN_STATES)),
      queries.ensureQueryData(calendarFeeds(params.unit)),
    ]),
  component: DeadlinesRoute,
});

function DeadlinesRoute() {
  const { all } = Route.useLoaderDeps();
  const { membership } = Route.useRouteContext();
  return (
    <DeadlinesPage
      membership={membership}
      all={all}
      save={<SaveRows which={{ dataSet: "DEADLINES", unitId: membership.unitId }} zone={membership.zone} />}
    />
  );
}
