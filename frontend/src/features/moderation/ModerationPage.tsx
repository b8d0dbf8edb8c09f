import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Forum, ForumCounts, ModerationAct } from "@/api/types.gen";
import { Bones } from "@/ui/Bones";
import { WRITTEN_IN } from "@/ui/content";
import { Empty } from "@/ui/Empty";
import { HIDE_REASONS } from "@/ui/hideReasons";
import { LoadFailed } from "@/ui/LoadFailed";
import { MoreButton } from "@/ui/MoreButton";
import { PageTitle } from "@/ui/PageTitle";
import { longTime } from "@/ui/time";
import { moderationActs } from "./moderation.queries";

type PageProps = { forum: Forum; counts: ForumCounts; files?: ReactNode };

/** What moderators did in a forum, and for which reasons they may: what, why and when, never who. */
export function ModerationPage({ forum, counts, files }: PageProps) {
  const intl = useIntl();
  return (
    <div className="wrap narrow stack">
      <PageTitle title={intl.formatMessage({ id: "moderation.log" })} />
      <p className="lead">
        <FormattedMessage id="moderation.lead" />
      </p>
      <p>
        <Link to="/forum/$slug" params={{ slug: forum.slug }}>
          <span lang={WRITTEN_IN}>{forum.title}</span>
        </Link>
      </p>
      <Reasons />
      <section className="stack" aria-labelledby="catatan">
        <h2 id="catatan">
          <FormattedMessage id="moderation.acts" />
        </h2>
        <p>
          <FormattedMessage
            id="moderation.counts"
            values={{ received: counts.received, held: counts.held, hidden: counts.hidden }}
          />
        </p>
        {(forum.approvalHours || counts.waiting > 0) && (
          <p>
            {forum.approvalHours && (
              <FormattedMessage id="moderation.approval" values={{ hours: forum.approvalHours }} />
            )}{" "}
            <FormattedMessage
              id="moderation.waiting"
              values={{ waiting: counts.waiting, overdue: counts.overdue }}
            />
          </p>
        )}
        {counts.appeals && (
          <p>
            <FormattedMessage id="moderation.appeals" values={{ ...counts.appeals }} />
          </p>
        )}
        {files}
        <Acts forum={forum} />
      </section>
    </div>
  );
}

/** The public list of reasons; tombstones lead here. */
function Reasons() {
  return (
    <section className="card stack" aria-labelledby="alasan">
      <h2 id="alasan">
        <FormattedMessage id="moderation.reasons" />
      </h2>
      <p>
        <FormattedMessage id="moderation.reasons.body" />
      </p>
      <dl className="stack">
        {HIDE_REASONS.map((reason) => (
          <div key={reason}>
            <dt>
              <b>
                <FormattedMessage id={`feedback.hide.${reason}`} />
              </b>
            </dt>
            <dd className="sm">
              <FormattedMessage id={`moderation.reason.${reason}`} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Acts({ forum }: { forum: Forum }) {
  const list = useInfiniteQuery(moderationActs(forum.id));
  if (list.isPending) return <Bones />;
  if (list.isError && list.data === undefined) return <LoadFailed error={list.error} retry={list.refetch} />;
  const acts = list.data?.pages.flatMap(({ items }) => items) ?? [];
  if (acts.length === 0) return <Empty title={<FormattedMessage id="moderation.none" />} />;
  return (
    <>
      <ul className="plain ruled">
        {acts.map((act) => (
          <Act key={act.id} act={act} zone={forum.unit.zone} />
        ))}
      </ul>
      <MoreButton list={list} />
    </>
  );
}

function Act({ act: { feedbackId, kind, reason, parts, at }, zone }: { act: ModerationAct; zone: string }) {
  const intl = useIntl();
  return (
    <li>
      <p>
        <b>
          <FormattedMessage id={`moderation.act.${kind}`} />
        </b>
        {reason && (
          <>
            {": "}
            <FormattedMessage id={`feedback.hide.${reason}`} />
          </>
        )}
        {parts && (
          <>
            {" "}
            <FormattedMessage id="moderation.parts" values={{ count: parts }} />
          </>
        )}
      </p>
      <p className="sm muted">
        {longTime(intl, at, zone)},{" "}
        {kind === "HELD" || kind === "HELD_AGAIN" ? (
          <FormattedMessage id="moderation.input" values={{ number: numberOf(feedbackId) }} />
        ) : (
          <Link to="/masukan/$id" params={{ id: feedbackId }}>
            <FormattedMessage id="moderation.input" values={{ number: numberOf(feedbackId) }} />
          </Link>
        )}
      </p>
    </li>
  );
}

/** The end of its id, by which its acts are told apart; the beginning is the time, alike in many. */
function numberOf(feedbackId: string) {
  return feedbackId.slice(-8).toUpperCase();
}
