import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { SaveRows } from "@/features/export/SaveRows";
import { RegistrationsPage } from "@/features/registration/RegistrationsPage";
import { registrations, seats } from "@/features/registration/registration.queries";
import { sessionToRun } from "@/features/session-workspace/session.queries";

export const Route = createFileRoute("/kelola/$unit/forum/$forum/pertemuan/$session/pendaftaran")({
  loader: ({ context: { queries }, params }) =>
    Promise.all([
      queries.ensureInfiniteQueryData(registrations(params.session)),
      queries.ensureQueryData(seats(params.session)),
    ]),
  component: RegistrationsRoute,
});

function RegistrationsRoute() {
  const { membership } = Route.useRouteContext();
  const { session } = Route.useParams();
  const { data } = useSuspenseQuery(sessionToRun(session));
  const which = {
    dataSet: "REGISTRATIONS",
    unitId: membership.unitId,
    filter: { forumId: data.value.forum.id },
  } as const;
  return <RegistrationsPage session={session} save={<SaveRows which={which} zone={membership.zone} />} />;
}
