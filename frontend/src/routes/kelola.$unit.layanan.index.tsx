import { createFileRoute } from "@tanstack/react-router";
import { ServicesPage } from "@/features/unit-workspace/ServicesPage";
import { unitServices } from "@/features/unit-workspace/unit.queries";

export const Route = createFileRoute("/kelola/$unit/layanan/")({
  validateSearch: (search: Record<string, unknown>): { arsip?: true } =>
    search.arsip ? { arsip: true } : {},
  loaderDeps: ({ search }) => ({ archived: search.arsip === true }),
  loader: ({ context, deps }) =>
    context.queries.ensureInfiniteQueryData(unitServices(context.membership.unitId, deps.archived)),
  component: ServicesRoute,
});

function ServicesRoute() {
  const { membership } = Route.useRouteContext();
  const { archived } = Route.useLoaderDeps();
  return <ServicesPage membership={membership} archived={archived} />;
}
