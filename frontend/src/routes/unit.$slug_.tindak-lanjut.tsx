import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { type Filter, filterIn, wantedBy } from "@/features/followup/filter";
import { unitFollowUps, unitProgress } from "@/features/followup/followUp.queries";
import { UnitPromisesPage } from "@/features/followup/UnitPromisesPage";
import { unit } from "@/features/unit/unit.queries";
import { MeetingMessages } from "@/i18n/Messages";

export const Route = createFileRoute("/unit/$slug_/tindak-lanjut")({
  // What it means is read with the page, which visitors should not have to carry.
  validateSearch: (search: Record<string, unknown>): Pick<Filter, "tampil"> => search,
  loaderDeps: ({ search }): Record<string, unknown> => ({ ...search }),
  loader: ({ context: { queries }, params, deps }) => {
    const { tampil = "BERJALAN" } = filterIn(deps);
    return Promise.all([
      queries.ensureQueryData(unit(params.slug)),
      queries.ensureInfiniteQueryData(unitFollowUps(params.slug, wantedBy({ tampil }))),
      queries.ensureQueryData(unitProgress(params.slug)),
    ]);
  },
  component: UnitPromisesRoute,
});

function UnitPromisesRoute() {
  const { slug } = Route.useParams();
  const { tampil = "BERJALAN" } = filterIn(Route.useLoaderDeps());
  const { data } = useSuspenseQuery(unit(slug));
  return (
    <MeetingMessages>
      <UnitPromisesPage unit={{ slug, name: data.name }} shown={tampil} />
    </MeetingMessages>
  );
}
