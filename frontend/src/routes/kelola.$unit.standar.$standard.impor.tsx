import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, notFound } from "@tanstack/react-router";
import { ImportPage } from "@/features/standard-import/ImportPage";
import { componentKinds, draft } from "@/features/standard-import/import.queries";
import { standardToChange } from "@/features/standard-workspace/standard.queries";

export const Route = createFileRoute("/kelola/$unit/standar/$standard/impor")({
  loader: async ({ context: { queries }, params }) => {
    const { value } = await queries.ensureQueryData(standardToChange(params.standard));
    const number = value.versions.at(-1)?.number;
    if (number === undefined) throw notFound();
    await Promise.all([
      queries.ensureQueryData(draft(value.id, number)),
      queries.ensureQueryData(componentKinds()),
    ]);
    return { number };
  },
  component: ImportRoute,
});

function ImportRoute() {
  const { membership } = Route.useRouteContext();
  const { number } = Route.useLoaderData();
  const { data } = useSuspenseQuery(standardToChange(Route.useParams().standard));
  return <ImportPage standard={data.value} membership={membership} number={number} />;
}
