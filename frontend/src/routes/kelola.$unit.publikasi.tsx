import { createFileRoute } from "@tanstack/react-router";
import { PublicationsPage } from "@/features/publication/PublicationsPage";
import { coverage, publications } from "@/features/publication/publication.queries";

export const Route = createFileRoute("/kelola/$unit/publikasi")({
  loader: ({ context: { queries, membership } }) =>
    Promise.all([
      queries.ensureQueryData(coverage(membership.unitId)),
      queries.ensureInfiniteQueryData(publications(membership.unitId)),
    ]),
  component: () => <PublicationsPage membership={Route.useRouteContext().membership} />,
});
