import { useQuery } from "@tanstack/react-query";
import { FormattedMessage, useIntl } from "react-intl";
import type { Forum } from "@/api/types.gen";
import { openFollowUpsOnAll } from "@/features/passage/review.queries";
import { Bones } from "@/ui/Bones";
import { WRITTEN_IN } from "@/ui/content";
import { WarningIcon } from "@/ui/icons";
import { LoadFailed } from "@/ui/LoadFailed";
import { dayOf } from "@/ui/time";

/** So many stand on one slide; the rest is on the pages of the standards. */
const AT_ONCE = 6;

/** What forums on these standards promised before and have not done: a forum opens with it. */
export function LastFollowUps({ forum }: { forum: Forum }) {
  const intl = useIntl();
  const { data, error, refetch } = useQuery(
    openFollowUpsOnAll(forum.standards.map(({ standardId }) => standardId)),
  );
  if (data === undefined) {
    return error ? <LoadFailed error={error} retry={() => void refetch()} /> : <Bones />;
  }
  const promises = data.filter(({ forumId }) => forumId !== forum.id);
  if (promises.length === 0) {
    return (
      <p>
        <FormattedMessage id="podium.opening.none" />
      </p>
    );
  }
  return (
    <>
      <h2>
        <FormattedMessage id="podium.opening.followUps" />
      </h2>
      <ul className="podium-follow-ups">
        {promises.slice(0, AT_ONCE).map(({ id, text, owner, dueOn, overdue }) => (
          <li key={id}>
            <span lang={WRITTEN_IN}>{text}</span>
            <span className="sm muted block">
              <FormattedMessage
                id="podium.opening.due"
                values={{
                  owner: <bdi lang={WRITTEN_IN}>{owner}</bdi>,
                  due: dayOf(intl, dueOn),
                }}
              />
              {overdue && (
                <>
                  {", "}
                  <WarningIcon /> <FormattedMessage id="podium.opening.overdue" />
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
      {promises.length > AT_ONCE && (
        <p className="sm muted">
          <FormattedMessage id="podium.opening.more" values={{ count: promises.length - AT_ONCE }} />
        </p>
      )}
    </>
  );
}
