import { createFileRoute } from "@tanstack/react-router";
import { AdminPage } from "@/features/unit-workspace/AdminPage";
import { institutions, units } from "@/features/unit-workspace/unit.queries";

export const Route = createFileRoute("/kelola/admin/")({
  validateSearch: ({ q }: Record<string, unknown>): { q?: string } => (q ? { q: String(q) } : {}),
  loaderDeps: ({ search }) => ({ q: search.q ?? "" }),
  loader: ({ context, deps }) =>
    Promise.all([
      context.queries.ensureInfiniteQueryData(institutions()),
      context.queries.ensureInfiniteQueryData(units(deps.q)),
    ]),
  component: AdminRoute,
});

function AdminRoute() {
  return <AdminPage {...Route.useLoaderDeps()} />;
}
