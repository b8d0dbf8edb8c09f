import { createFileRoute } from "@tanstack/react-router";
import { FormattedMessage, useIntl } from "react-intl";
import { ForumList } from "@/features/forum/ForumList";
import { forums } from "@/features/forum/forum.queries";
import { SearchBox } from "@/features/search/SearchBox";
import { PageTitle } from "@/ui/PageTitle";

const GROUPS = [
  { status: "OPEN", name: "open" },
  { status: "UPCOMING", name: "upcoming" },
  { status: "CLOSED", name: "closed" },
] as const;

export const Route = createFileRoute("/forum/")({
  loader: ({ context: { queries } }) =>
    Promise.all(GROUPS.map(({ status }) => queries.ensureInfiniteQueryData(forums({ status })))),
  component: ForumListRoute,
});

function ForumListRoute() {
  const intl = useIntl();
  return (
    <div className="wrap">
      <div className="stack">
        <PageTitle title={intl.formatMessage({ id: "forum.list.title" })} />
        <p className="lead">
          <FormattedMessage id="forum.list.lead" />
        </p>
        <SearchBox />
      </div>
      {GROUPS.map((group) => (
        <Group key={group.status} {...group} />
      ))}
    </div>
  );
}

function Group({ status, name }: (typeof GROUPS)[number]) {
  return (
    <section className="mt6" aria-labelledby={name}>
      <h2 id={name} className="list-title">
        <FormattedMessage id={`forum.list.${name}`} />
      </h2>
      <ForumList
        search={{ status }}
        none={
          <p className="muted">
            <FormattedMessage id="forum.list.none" />
          </p>
        }
      />
    </section>
  );
}
