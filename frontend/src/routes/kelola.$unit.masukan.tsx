import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { FormattedMessage } from "react-intl";
import { UnitDuties } from "@/features/deadline/AnswerDuties";
import { SaveRows } from "@/features/export/SaveRows";
import { me } from "@/features/identity/me.queries";
import { may } from "@/features/identity/roles";
import { asked, handled, type InboxSearch, inboxSearch } from "@/features/inbox/filter";
import { InboxPage } from "@/features/inbox/InboxPage";
import { inbox, inboxCounts } from "@/features/inbox/inbox.queries";

export const Route = createFileRoute("/kelola/$unit/masukan")({
  // What it means is read with the page, which visitors should not have to carry.
  validateSearch: (search) => search as InboxSearch,
  loaderDeps: ({ search: { buka, ...filters } }) => filters,
  loader: ({ context: { queries, membership }, deps }) =>
    Promise.all([
      queries.ensureInfiniteQueryData(inbox(membership.unitId, inboxSearch({ ...deps }))),
      queries.ensureQueryData(inboxCounts(membership.unitId)),
    ]),
  component: InboxRoute,
});

function InboxRoute() {
  const { membership } = Route.useRouteContext();
  const search = inboxSearch({ ...Route.useSearch() });
  const { data: author } = useSuspenseQuery(me());
  const { unitId, ...filter } = asked(membership.unitId, search);
  return (
    <InboxPage
      membership={membership}
      author={author.subject}
      search={search}
      duties={<UnitDuties unit={membership.unitSlug} />}
      tools={
        <div className="row">
          {may(membership, "seeWorkload") && (
            <Link to="/kelola/$unit/beban-kerja" params={{ unit: membership.unitSlug }} className="btn">
              <FormattedMessage id="desk.load" />
            </Link>
          )}
          <Link to="/kelola/$unit/templat-jawaban" params={{ unit: membership.unitSlug }} className="btn">
            <FormattedMessage id="desk.template" />
          </Link>
          <SaveRows
            which={{ dataSet: "FEEDBACK", unitId, filter: { ...filter, ...handled(search) } }}
            zone={membership.zone}
          />
          {search.keadaan === "REPORTED" && (
            <SaveRows which={{ dataSet: "REPORTS", unitId }} zone={membership.zone} />
          )}
        </div>
      }
    />
  );
}
