import { createFileRoute } from "@tanstack/react-router";
import { ChangeServicePage } from "@/features/unit-workspace/ServicePages";
import { serviceToChange } from "@/features/unit-workspace/unit.queries";

export const Route = createFileRoute("/kelola/$unit/layanan/$service")({
  loader: ({ context, params }) => context.queries.ensureQueryData(serviceToChange(params.service)),
  component: ServiceRoute,
});

function ServiceRoute() {
  const { membership } = Route.useRouteContext();
  const { service } = Route.useParams();
  return <ChangeServicePage membership={membership} service={service} />;
}
