import { useQuery } from "@tanstack/react-query";
import { FormattedMessage, useIntl } from "react-intl";
import type { Standard } from "@/api/types.gen";
import { WRITTEN_IN } from "@/ui/content";
import { WarningIcon } from "@/ui/icons";
import { dayOf } from "@/ui/time";
import { openFollowUps } from "./review.queries";

/** What was promised and is not done comes along into the next text, until it is. */
export function OpenFollowUps({ standard }: { standard: Standard }) {
  const intl = useIntl();
  const { data } = useQuery(openFollowUps(standard.id));
  if (!data || data.length === 0) return null;
  return (
    <section className="card stack" aria-labelledby="belum-selesai">
      <h2 id="belum-selesai">
        <FormattedMessage id="review.followUps" />
      </h2>
      <p className="sm muted">
        <FormattedMessage id="review.followUps.hint" />
      </p>
      <ul className="plain ruled">
        {data.map(({ id, text, owner, dueOn, overdue }) => (
          <li key={id}>
            <p className="plain-text" lang={WRITTEN_IN}>
              {text}
            </p>
            <p className="sm muted">
              {overdue && <WarningIcon />}{" "}
              <FormattedMessage
                id={overdue ? "review.followUps.overdue" : "followUp.by"}
                values={{ owner, due: dayOf(intl, dueOn) }}
              />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
