import { createFileRoute } from "@tanstack/react-router";
import { TemplatesPage } from "@/features/inbox/TemplatesPage";
import { answerTemplates } from "@/features/inbox/template.queries";

export const Route = createFileRoute("/kelola/$unit/templat-jawaban")({
  loader: ({ context: { queries, membership } }) =>
    queries.ensureQueryData(answerTemplates(membership.unitId)),
  component: TemplatesRoute,
});

function TemplatesRoute() {
  return <TemplatesPage membership={Route.useRouteContext().membership} />;
}
