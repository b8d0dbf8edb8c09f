import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { DeadlineFeed, UnitRoles } from "@/api/types.gen";
import { randomUuid } from "@/device/uuid";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { Note } from "@/ui/Note";
import { Refused } from "@/ui/Refused";
import { saveAs } from "@/ui/saveAs";
import { shortDate } from "@/ui/time";
import { toast } from "@/ui/toast";
import { calendarFeeds, useCalendarFile, useMakeFeed, useRevokeFeed } from "./deadline.queries";

/** The deadlines in people's own calendars: as a file once, or by a feed that stays up to date. */
export function CalendarFeeds({ membership }: { membership: UnitRoles }) {
  const unit = membership.unitSlug;
  const { data: feeds } = useSuspenseQuery(calendarFeeds(unit));
  const file = useCalendarFile(unit);
  const make = useMakeFeed(unit);
  const [key, setKey] = useState(randomUuid);
  return (
    <section className="card stack" aria-labelledby="kalender">
      <h2 id="kalender">
        <FormattedMessage id="deadline.calendar" />
      </h2>
      <p>
        <FormattedMessage id="deadline.calendar.body" />
      </p>
      {file.error ? <Refused error={file.error} /> : null}
      {make.error ? <Refused error={make.error} /> : null}
      <p className="row">
        <button
          type="button"
          className="btn main"
          disabled={make.isPending}
          onClick={() => make.mutate(key, { onSuccess: () => setKey(randomUuid()) })}
        >
          <FormattedMessage id="deadline.feed.make" />
        </button>
        <button
          type="button"
          className="btn"
          disabled={file.isPending}
          onClick={() => file.mutate(undefined, { onSuccess: (data) => saveAs(data, `tenggat-${unit}.ics`) })}
        >
          <FormattedMessage id="deadline.calendar.file" />
        </button>
      </p>
      {make.data && <Made feed={make.data} />}
      {feeds.length > 0 && (
        <ul className="plain ruled">
          {feeds.map((feed) => (
            <Feed key={feed.id} feed={feed} unit={unit} zone={membership.zone} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** What a calendar program asks for; the password is not shown again. */
function Made({ feed }: { feed: DeadlineFeed }) {
  return (
    <Note kind="done" live="status">
      <div className="stack">
        <p>
          <FormattedMessage id="deadline.feed.made" />
        </p>
        <dl>
          <dt>
            <FormattedMessage id="deadline.feed.address" />
          </dt>
          <dd className="code">{`${location.origin}${feed.path}`}</dd>
          <dt>
            <FormattedMessage id="deadline.feed.username" />
          </dt>
          <dd className="code">{feed.username}</dd>
          <dt>
            <FormattedMessage id="deadline.feed.password" />
          </dt>
          <dd className="code">{feed.password}</dd>
        </dl>
      </div>
    </Note>
  );
}

function Feed({ feed, unit, zone }: { feed: DeadlineFeed; unit: string; zone: string }) {
  const intl = useIntl();
  const revoke = useRevokeFeed(unit);
  const [asking, setAsking] = useState(false);
  const made = shortDate(intl, feed.createdAt, zone);
  return (
    <li className="row apart">
      <span>
        <FormattedMessage id="deadline.feed.since" values={{ date: made }} />
      </span>
      <button type="button" className="btn" onClick={() => setAsking(true)}>
        <FormattedMessage id="deadline.feed.revoke" />
        <span className="vh"> {made}</span>
      </button>
      {asking && (
        <ConfirmDialog
          title={<FormattedMessage id="deadline.feed.revoke.title" />}
          action={<FormattedMessage id="deadline.feed.revoke" />}
          busy={revoke.isPending}
          onConfirm={() =>
            revoke.mutate(feed.id, {
              onSuccess: () => toast(intl.formatMessage({ id: "deadline.feed.revoked" })),
            })
          }
          onCancel={() => setAsking(false)}
        >
          {revoke.error ? <Refused error={revoke.error} /> : null}
          <p>
            <FormattedMessage id="deadline.feed.revoke.body" />
          </p>
        </ConfirmDialog>
      )}
    </li>
  );
}
