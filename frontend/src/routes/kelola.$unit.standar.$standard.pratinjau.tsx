import { createFileRoute } from "@tanstack/react-router";
import { PreviewLinksPage } from "@/features/standard-workspace/PreviewLinksPage";
import { previewLinks, standardToChange } from "@/features/standard-workspace/standard.queries";

export const Route = createFileRoute("/kelola/$unit/standar/$standard/pratinjau")({
  loader: async ({ context, params }) => {
    const { value } = await context.queries.ensureQueryData(standardToChange(params.standard));
    await context.queries.ensureInfiniteQueryData(previewLinks(value.id));
  },
  component: PreviewLinksRoute,
});

function PreviewLinksRoute() {
  const { membership } = Route.useRouteContext();
  const { standard } = Route.useParams();
  return <PreviewLinksPage membership={membership} standard={standard} />;
}
