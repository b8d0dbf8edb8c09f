import { createFileRoute } from "@tanstack/react-router";
import type { CommunityElement } from "@/api/types.gen";
import { SaveRows } from "@/features/export/SaveRows";
import { StakeholdersPage } from "@/features/stakeholder/StakeholdersPage";
import { stakeholders } from "@/features/stakeholder/stakeholder.queries";
import { ELEMENTS } from "@/ui/elements";

type Search = { q?: string; unsur?: CommunityElement };

export const Route = createFileRoute("/kelola/$unit/pemangku-kepentingan/")({
  validateSearch: ({ q, unsur }: Record<string, unknown>): Search => {
    const element = ELEMENTS.find((known) => known === unsur);
    return { ...(typeof q === "string" && q && { q }), ...(element && { unsur: element }) };
  },
  loaderDeps: ({ search: { q, unsur } }) => ({ ...(q && { q }), ...(unsur && { element: unsur }) }),
  loader: ({ context, deps }) =>
    context.queries.ensureInfiniteQueryData(stakeholders(context.membership.unitId, deps)),
  component: StakeholdersRoute,
});

function StakeholdersRoute() {
  const { membership } = Route.useRouteContext();
  return (
    <StakeholdersPage
      membership={membership}
      sought={Route.useLoaderDeps()}
      save={
        <SaveRows which={{ dataSet: "STAKEHOLDERS", unitId: membership.unitId }} zone={membership.zone} />
      }
    />
  );
}
