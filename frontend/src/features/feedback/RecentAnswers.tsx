import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { FormattedMessage } from "react-intl";
import { Bones } from "@/ui/Bones";
import { WRITTEN_IN } from "@/ui/content";
import { LoadFailed } from "@/ui/LoadFailed";
import { PlainText } from "@/ui/PlainText";
import { OfficialResponse } from "./FeedbackItem";
import { recentResponses } from "./feedback.queries";

/** What offices answered lately. */
export function RecentAnswers({ limit }: { limit: number }) {
  const list = useInfiniteQuery(recentResponses(limit));
  if (list.isPending) return <Bones />;
  if (list.isError && list.data === undefined) return <LoadFailed error={list.error} retry={list.refetch} />;
  const found = list.data.pages.flatMap(({ items }) => items);
  if (found.length === 0) {
    return (
      <p className="muted">
        <FormattedMessage id="home.answered.none" />
      </p>
    );
  }
  return (
    <div className="cols half">
      {found.map(({ response, feedback, forum }) => (
        <article key={response.id} className="card stack">
          <h3 className="row-title">
            <Link to="/forum/$slug" params={{ slug: forum.slug }} lang={WRITTEN_IN}>
              {forum.title}
            </Link>
          </h3>
          <blockquote>
            <PlainText>{feedback.excerpt}</PlainText>
          </blockquote>
          <OfficialResponse response={response} />
        </article>
      ))}
    </div>
  );
}
