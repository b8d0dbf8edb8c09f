import { createFileRoute } from "@tanstack/react-router";
import type { WindowStatus } from "@/api/types.gen";
import { ForumsPage } from "@/features/forum-workspace/ForumsPage";
import { unitForums } from "@/features/forum-workspace/forum.queries";

const STATUSES: WindowStatus[] = ["PLANNED", "UPCOMING", "OPEN", "CLOSED", "CANCELLED"];

export const Route = createFileRoute("/kelola/$unit/forum/")({
  validateSearch: ({ keadaan }: Record<string, unknown>): { keadaan?: WindowStatus } => {
    const status = STATUSES.find((one) => one === keadaan);
    return status ? { keadaan: status } : {};
  },
  loaderDeps: ({ search }) => ({ status: search.keadaan }),
  loader: ({ context, deps }) =>
    context.queries.ensureInfiniteQueryData(unitForums(context.membership.unitId, deps.status)),
  component: ForumsRoute,
});

function ForumsRoute() {
  const { membership } = Route.useRouteContext();
  const { keadaan } = Route.useSearch();
  return <ForumsPage membership={membership} status={keadaan} />;
}
