import { useQuery } from "@tanstack/react-query";
import { FormattedMessage } from "react-intl";
import { earlierFollowUps } from "@/features/followup/followUp.queries";
import { Bones } from "@/ui/Bones";
import { WRITTEN_IN } from "@/ui/content";
import { WarningIcon } from "@/ui/icons";
import { LoadFailed } from "@/ui/LoadFailed";
import { PromiseLine } from "@/ui/Promises";

/** So many stand on one slide; the rest is on the pages of the standards. */
const AT_ONCE = 6;

/** What forums before it on the same standards promised and have not done: a forum opens with it. */
export function LastFollowUps({ forum }: { forum: string }) {
  const { data, error, refetch } = useQuery(earlierFollowUps(forum));
  if (data === undefined) {
    return error ? <LoadFailed error={error} retry={() => void refetch()} /> : <Bones />;
  }
  const { items } = data;
  if (items.length === 0) {
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
        {items.slice(0, AT_ONCE).map((promise) => (
          <li key={promise.id}>
            <span lang={WRITTEN_IN}>{promise.text}</span>
            <span className="sm muted block">
              <PromiseLine promise={promise} />
              {promise.overdue && (
                <>
                  {", "}
                  <WarningIcon /> <FormattedMessage id="podium.opening.overdue" />
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
      {items.length > AT_ONCE && (
        <p className="sm muted">
          <FormattedMessage id="podium.opening.more" values={{ count: items.length - AT_ONCE }} />
        </p>
      )}
    </>
  );
}
