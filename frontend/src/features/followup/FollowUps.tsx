import { useQuery } from "@tanstack/react-query";
import { FormattedMessage, useIntl } from "react-intl";
import type { FollowUp } from "@/api/types.gen";
import { MeetingMessages } from "@/i18n/Messages";
import { WRITTEN_IN } from "@/ui/content";
import { BarredIcon, HourglassIcon, TickIcon } from "@/ui/icons";
import { shortDate } from "@/ui/time";
import { followUpsOf } from "./followUp.queries";

/** What a forum promised, by whom, by when and how far it is; nothing before its record is signed. */
export function FollowUps({ forum }: { forum: string }) {
  const { data } = useQuery(followUpsOf(forum));
  if (!data || data.length === 0) return null;
  return (
    <MeetingMessages>
      <section className="card" aria-labelledby="tindak-lanjut">
        <h2 id="tindak-lanjut">
          <FormattedMessage id="followUp.title" />
        </h2>
        <ul className="plain ruled">
          {data.map((promise) => (
            <li key={promise.id}>
              <Promised promise={promise} />
            </li>
          ))}
        </ul>
      </section>
    </MeetingMessages>
  );
}

function Promised({ promise }: { promise: FollowUp }) {
  const intl = useIntl();
  const last = promise.changes.at(-1);
  const due = shortDate(intl, `${promise.dueOn}T00:00:00Z`, "UTC");
  return (
    <>
      <p className="plain-text" lang={WRITTEN_IN}>
        {promise.text}
      </p>
      <p className="row">
        <State promise={promise} />
        <span className="sm muted">
          <FormattedMessage
            id="followUp.by"
            values={{ owner: <bdi lang={WRITTEN_IN}>{promise.owner}</bdi>, due }}
          />
        </span>
      </p>
      {last?.reason && (
        <p className="sm muted">
          <FormattedMessage id="followUp.reason" /> <bdi lang={WRITTEN_IN}>{last.reason}</bdi>
        </p>
      )}
    </>
  );
}

const LOOKS: Record<FollowUp["state"], [string, typeof TickIcon]> = {
  PLANNED: ["chip", HourglassIcon],
  IN_PROGRESS: ["chip wait", HourglassIcon],
  DONE_UNVERIFIED: ["chip ok", TickIcon],
  BLOCKED: ["chip no", BarredIcon],
  CANCELLED: ["chip no", BarredIcon],
};

function State({ promise }: { promise: FollowUp }) {
  const [look, Icon] = LOOKS[promise.state];
  return (
    <>
      <span className={look}>
        <Icon />
        <FormattedMessage id={`followUp.state.${promise.state}`} />
      </span>
      {promise.overdue && (
        <span className="chip no">
          <HourglassIcon />
          <FormattedMessage id="followUp.overdue" />
        </span>
      )}
    </>
  );
}
