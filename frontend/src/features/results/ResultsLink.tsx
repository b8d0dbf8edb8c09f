import { Link } from "@tanstack/react-router";
import { FormattedMessage } from "react-intl";
import type { Forum } from "@/api/types.gen";

const BEFORE = ["PLANNED", "ANNOUNCED", "IN_SESSION", "POSTPONED", "CANCELLED"];

/** The way to what became of a forum, once people have met. */
export function ResultsLink({ forum }: { forum: Pick<Forum, "slug" | "state"> }) {
  if (BEFORE.includes(forum.state)) return null;
  return (
    <p>
      <Link to="/forum/$slug/hasil" params={{ slug: forum.slug }} className="go">
        <FormattedMessage id="results.link" />
      </Link>
    </p>
  );
}
