import { createFileRoute } from "@tanstack/react-router";
import { config } from "@/config";
import { ApiClientsPage } from "@/features/client/ApiClientsPage";
import { apiClients } from "@/features/client/client.queries";

export const Route = createFileRoute("/kelola/$unit/klien-api")({
  loader: ({ context }) => context.queries.ensureInfiniteQueryData(apiClients(context.membership.unitId)),
  component: ApiClientsRoute,
});

function ApiClientsRoute() {
  const { membership } = Route.useRouteContext();
  const { api, oidc } = config();
  const addresses = { api: api || location.origin, realm: `${oidc.url}/realms/${oidc.realm}` };
  return <ApiClientsPage membership={membership} addresses={addresses} />;
}
