import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { FormattedMessage, useIntl } from "react-intl";
import { RecentAnswers } from "@/features/feedback/RecentAnswers";
import { UnsentNote } from "@/features/feedback/UnsentNote";
import { ForumRow, LeadForum } from "@/features/forum/ForumRow";
import { forums } from "@/features/forum/forum.queries";
import { HowItWorks } from "@/features/home/HowItWorks";
import { SearchBox } from "@/features/search/SearchBox";
import { Empty } from "@/ui/Empty";
import { PageTitle } from "@/ui/PageTitle";

const OPEN = { status: "OPEN", limit: 4 } as const;
const UPCOMING = { status: "UPCOMING", limit: 3 } as const;

export const Route = createFileRoute("/")({
  loader: ({ context: { queries } }) =>
    Promise.all([
      queries.ensureInfiniteQueryData(forums(OPEN)),
      queries.ensureInfiniteQueryData(forums(UPCOMING)),
    ]),
  component: HomeRoute,
});

function HomeRoute() {
  const intl = useIntl();
  return (
    <div className="wrap">
      <UnsentNote />
      <div className="hero">
        <div className="kawung" aria-hidden="true" />
        <PageTitle title={intl.formatMessage({ id: "shell.product" })}>
          <FormattedMessage id="home.title" />
        </PageTitle>
        <p className="lead">
          <FormattedMessage id="home.lead" />
        </p>
        <SearchBox />
      </div>
      <OpenForums />
      <section aria-labelledby="dijawab">
        <div className="section-head">
          <h2 id="dijawab">
            <FormattedMessage id="home.answered" />
          </h2>
        </div>
        <RecentAnswers limit={2} />
      </section>
      <HowItWorks />
    </div>
  );
}

function OpenForums() {
  const open = useSuspenseInfiniteQuery(forums(OPEN)).data.pages.flatMap(({ items }) => items);
  const upcoming = useSuspenseInfiniteQuery(forums(UPCOMING)).data.pages.flatMap(({ items }) => items);
  const [first, ...others] = open;
  return (
    <section aria-labelledby="menunggu">
      <div className="section-head">
        <h2 id="menunggu">
          <FormattedMessage id="home.waiting" />
        </h2>
        <Link to="/forum" className="go">
          <FormattedMessage id="home.all" />
        </Link>
      </div>
      {first ? (
        <LeadForum forum={first} />
      ) : (
        <Empty title={<FormattedMessage id="home.noneOpen" />}>
          <p>
            <FormattedMessage id="home.noneOpen.body" />
          </p>
        </Empty>
      )}
      {others.length + upcoming.length > 0 && (
        <ul className="plain ruled mt5">
          {[...others, ...upcoming].map((forum) => (
            <ForumRow key={forum.id} forum={forum} />
          ))}
        </ul>
      )}
    </section>
  );
}
