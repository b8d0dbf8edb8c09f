import { createFileRoute } from "@tanstack/react-router";
import { AssessmentPage } from "@/features/assessment/AssessmentPage";
import { assessment } from "@/features/assessment/assessment.queries";

export const Route = createFileRoute("/kelola/$unit/pekppp")({
  loader: ({ context: { queries, membership } }) => queries.ensureQueryData(assessment(membership.unitId)),
  component: () => <AssessmentPage membership={Route.useRouteContext().membership} />,
});
