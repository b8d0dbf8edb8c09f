import { createFileRoute } from "@tanstack/react-router";
import { ReviewCalendarPage } from "@/features/passage/ReviewCalendarPage";
import { reviewCalendar } from "@/features/passage/review.queries";

export const Route = createFileRoute("/kelola/$unit/peninjauan")({
  loader: ({ context: { queries, membership } }) =>
    queries.ensureQueryData(reviewCalendar(membership.unitId)),
  component: () => <ReviewCalendarPage membership={Route.useRouteContext().membership} />,
});
