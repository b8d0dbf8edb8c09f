import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { SaveInputs } from "@/features/export/SaveInputs";
import { me } from "@/features/identity/me.queries";
import { asked, type InboxSearch, inboxSearch } from "@/features/inbox/filter";
import { InboxPage } from "@/features/inbox/InboxPage";
import { inbox, inboxCounts } from "@/features/inbox/inbox.queries";

export const Route = createFileRoute("/kelola/$unit/masukan")({
  validateSearch: (search: Record<string, unknown>): InboxSearch => inboxSearch(search),
  loaderDeps: ({ search: { buka, ...filters } }) => filters,
  loader: ({ context: { queries, membership }, deps }) =>
    Promise.all([
      queries.ensureInfiniteQueryData(inbox(membership.unitId, deps)),
      queries.ensureQueryData(inboxCounts(membership.unitId)),
    ]),
  component: InboxRoute,
});

function InboxRoute() {
  const { membership } = Route.useRouteContext();
  const search = Route.useSearch();
  const { data: author } = useSuspenseQuery(me());
  return (
    <InboxPage
      membership={membership}
      author={author.subject}
      search={search}
      tools={<SaveInputs which={asked(membership.unitId, search)} zone={membership.zone} />}
    />
  );
}
