import { FormattedMessage, useIntl } from "react-intl";
import type { Forum } from "@/api/types.gen";
import { longTime } from "@/ui/time";

/** What was changed about the announced course, as the public reads it too. */
export function ForumChanges({ forum }: { forum: Forum }) {
  const intl = useIntl();
  if (forum.changes.length === 0) return null;
  const { zone } = forum.unit;
  return (
    <section className="card" aria-labelledby="perubahan">
      <h2 id="perubahan">
        <FormattedMessage id="forumWorkspace.changes" />
      </h2>
      <ul className="plain ruled">
        {forum.changes.map((change) => (
          <li key={change.at + change.kind}>
            <b>
              <FormattedMessage
                id={`forumWorkspace.changes.${change.kind}`}
                values={{
                  after: change.after ? longTime(intl, change.after, zone) : "",
                  code:
                    forum.standards.find(({ standardId }) => standardId === change.standardId)?.code ?? "",
                  number: change.versionNumber ?? 0,
                  hours: change.hoursAfter ?? 0,
                  before: change.hoursBefore ?? 0,
                }}
              />
            </b>
            <p className="sm">
              <bdi>{change.reason}</bdi>
            </p>
            <p className="sm muted">{longTime(intl, change.at, zone)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
