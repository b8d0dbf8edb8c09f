import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { FormattedMessage } from "react-intl";
import { WRITTEN_IN } from "@/ui/content";
import { earlierFollowUps } from "./followUp.queries";
import { Promised } from "./Promised";

/** With what a forum opens: promises of earlier forums on the same standards that are not kept yet. */
export function EarlierFollowUps({ forum }: { forum: string }) {
  const { data } = useQuery(earlierFollowUps(forum));
  if (!data || data.items.length === 0) return null;
  return (
    <section className="card" aria-labelledby="dari-forum-lalu">
      <h2 id="dari-forum-lalu">
        <FormattedMessage id="followUp.earlier" />
      </h2>
      <p className="sm muted">
        <FormattedMessage id="followUp.earlier.body" />
      </p>
      <ul className="plain ruled">
        {data.items.map((promise) => (
          <li key={promise.id}>
            <Promised promise={promise} />
            {promise.forum && (
              <p className="sm">
                <Link to="/forum/$slug" params={{ slug: promise.forum.slug }} lang={WRITTEN_IN}>
                  {promise.forum.title}
                </Link>
              </p>
            )}
          </li>
        ))}
      </ul>
      {data.next && (
        <p className="sm muted">
          <FormattedMessage id="followUp.earlier.most" values={{ most: data.items.length }} />
        </p>
      )}
    </section>
  );
}
