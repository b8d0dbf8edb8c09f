import { createFileRoute } from "@tanstack/react-router";
import { RenameStandardPage } from "@/features/standard-workspace/StandardForms";
import { standardToChange } from "@/features/standard-workspace/standard.queries";

export const Route = createFileRoute("/kelola/$unit/standar/$standard/nama")({
  loader: ({ context, params }) => context.queries.ensureQueryData(standardToChange(params.standard)),
  component: RenameRoute,
});

function RenameRoute() {
  const { membership } = Route.useRouteContext();
  const { standard } = Route.useParams();
  return <RenameStandardPage membership={membership} standard={standard} />;
}
