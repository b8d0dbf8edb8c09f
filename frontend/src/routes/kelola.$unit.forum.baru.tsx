import { createFileRoute } from "@tanstack/react-router";
import { ThemeProposal } from "@/features/fact/ThemeProposal";
import { standardsToDiscuss } from "@/features/forum-workspace/forum.queries";
import { PlanForumPage } from "@/features/forum-workspace/PlanPages";

export const Route = createFileRoute("/kelola/$unit/forum/baru")({
  validateSearch: ({ standar }: Record<string, unknown>): { standar?: string } =>
    standar ? { standar: String(standar) } : {},
  loader: ({ context }) => context.queries.ensureQueryData(standardsToDiscuss(context.membership.unitId)),
  component: PlanForumRoute,
});

function PlanForumRoute() {
  const { membership } = Route.useRouteContext();
  const { standar } = Route.useSearch();
  return (
    <PlanForumPage
      membership={membership}
      chosen={standar ? [standar] : []}
      proposal={(take, standardIds) => (
        <ThemeProposal unitId={membership.unitId} standardIds={standardIds} onTake={take} />
      )}
    />
  );
}
