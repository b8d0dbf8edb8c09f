import { createFileRoute } from "@tanstack/react-router";
import { WebhooksPage } from "@/features/webhook/WebhooksPage";
import { webhooks } from "@/features/webhook/webhook.queries";

export const Route = createFileRoute("/kelola/$unit/webhook")({
  loader: ({ context: { queries, membership } }) => queries.ensureQueryData(webhooks(membership.unitId)),
  component: WebhooksRoute,
});

function WebhooksRoute() {
  return <WebhooksPage membership={Route.useRouteContext().membership} />;
}
