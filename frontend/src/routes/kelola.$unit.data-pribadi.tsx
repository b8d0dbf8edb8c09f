import { createFileRoute } from "@tanstack/react-router";
import { PersonsPage } from "@/features/privacy/PersonsPage";

export const Route = createFileRoute("/kelola/$unit/data-pribadi")({ component: PersonsRoute });

function PersonsRoute() {
  const { membership } = Route.useRouteContext();
  return <PersonsPage membership={membership} />;
}
