import { createFileRoute } from "@tanstack/react-router";
import { CyclePage } from "@/features/cycle/CyclePage";

export const Route = createFileRoute("/kelola/$unit/tahun")({
  // Looked at by the page itself, since what stands here is loaded with every first page.
  validateSearch: (search): { tahun?: number } => search,
  component: () => (
    <CyclePage membership={Route.useRouteContext().membership} asked={Route.useSearch().tahun} />
  ),
});
