import { createFileRoute, Link } from "@tanstack/react-router";
import { FormattedMessage, useIntl } from "react-intl";
import { ForumList } from "@/features/forum/ForumList";
import { SearchForums } from "@/features/forum/SearchForums";
import { Empty } from "@/ui/Empty";
import { PageTitle } from "@/ui/PageTitle";

const GROUPS = [
  { status: "OPEN", name: "open" },
  { status: "UPCOMING", name: "upcoming" },
  { status: "CLOSED", name: "closed" },
] as const;

export const Route = createFileRoute("/forum/")({
  validateSearch: ({ q }: Record<string, unknown>): { q?: string } =>
    typeof q === "string" && q ? { q } : {},
  component: ForumListRoute,
});

function ForumListRoute() {
  const intl = useIntl();
  const { q } = Route.useSearch();
  return (
    <div className="wrap">
      <div className="stack">
        <PageTitle title={intl.formatMessage({ id: "forum.list.title" })} />
        <p className="lead">
          <FormattedMessage id="forum.list.lead" />
        </p>
        <SearchForums q={q} />
      </div>
      {q ? <Found q={q} /> : GROUPS.map((group) => <Group key={group.status} {...group} />)}
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

function Found({ q }: { q: string }) {
  return (
    <section className="mt6" aria-labelledby="hasil">
      <div className="section-head">
        <h2 id="hasil">
          <FormattedMessage id="forum.list.found" values={{ q: <bdi>{q}</bdi> }} />
        </h2>
        <Link to="/forum" className="go">
          <FormattedMessage id="forum.list.all" />
        </Link>
      </div>
      <ForumList
        search={{ q }}
        none={
          <Empty title={<FormattedMessage id="forum.list.noneFound" values={{ q: <bdi>{q}</bdi> }} />}>
            <p>
              <FormattedMessage id="forum.list.noneFound.body" />
            </p>
          </Empty>
        }
      />
    </section>
  );
}
