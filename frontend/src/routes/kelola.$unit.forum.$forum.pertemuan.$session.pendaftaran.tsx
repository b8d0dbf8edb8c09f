import { createFileRoute } from "@tanstack/react-router";
import { RegistrationsPage } from "@/features/registration/RegistrationsPage";
import { registrations, seats } from "@/features/registration/registration.queries";

export const Route = createFileRoute("/kelola/$unit/forum/$forum/pertemuan/$session/pendaftaran")({
  loader: ({ context: { queries }, params }) =>
    Promise.all([
      queries.ensureInfiniteQueryData(registrations(params.session)),
      queries.ensureQueryData(seats(params.session)),
    ]),
  component: RegistrationsRoute,
});

function RegistrationsRoute() {
  return <RegistrationsPage session={Route.useParams().session} />;
}
