import { Link } from "@tanstack/react-router";
import { FormattedMessage } from "react-intl";
import type { Forum, ForumCounts } from "@/api/types.gen";
import { WRITTEN_IN } from "@/ui/content";

/** The standards of a forum, listed first; one is loaded at a time. */
export function ForumStandards({ forum, counts }: { forum: Forum; counts: ForumCounts | undefined }) {
  return (
    <section aria-labelledby="standar">
      <h2 id="standar">
        <FormattedMessage id="forum.choose.title" />
      </h2>
      <p className="muted mt2">
        <FormattedMessage id="forum.choose.lead" values={{ count: forum.standards.length }} />
      </p>
      <ol className="plain ruled mt5">
        {forum.standards.map((one) => (
          <li key={one.versionId} className="row apart">
            <div>
              <h3 className="row-title">
                <Link
                  to="/forum/$slug"
                  params={{ slug: forum.slug }}
                  search={{ standar: one.code }}
                  lang={WRITTEN_IN}
                >
                  {one.title}
                </Link>
              </h3>
              <p className="sm muted">
                <FormattedMessage
                  id="forum.choose.version"
                  values={{ code: <span className="code">{one.code}</span>, number: one.versionNumber }}
                />
              </p>
            </div>
            {counts && (
              <span className="sm muted">
                <FormattedMessage id="standard.inputs" values={{ count: countOn(counts, one.standardId) }} />
              </span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Inputs on a standard, those on it as a whole included. An input on two components stands once with each. */
function countOn(counts: ForumCounts, standardId: string) {
  return counts.byComponent
    .filter((one) => one.standardId === standardId)
    .reduce((sum, { count }) => sum + count, 0);
}
