import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Suspense, useId } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { FollowUp, Response } from "@/api/types.gen";
import { MeetingMessages } from "@/i18n/Messages";
import { WRITTEN_IN } from "./content";
import { BarredIcon, HalfIcon, HourglassIcon, TickIcon } from "./icons";
import { followUpsOf } from "./promises.queries";
import { dayOf } from "./time";

// One file, since each that is loaded for itself is named in the first script of every page.

const LOOKS: Record<FollowUp["state"], [string, typeof TickIcon]> = {
  PLANNED: ["chip", HourglassIcon],
  IN_PROGRESS: ["chip wait", HourglassIcon],
  DONE_UNVERIFIED: ["chip part", HalfIcon],
  VERIFIED: ["chip ok", TickIcon],
  BLOCKED: ["chip no", BarredIcon],
  CANCELLED: ["chip no", BarredIcon],
};

/** How far a promise is, as drawing and word, and how long ago its day was. */
export function PromiseState({ promise }: { promise: Pick<FollowUp, "state" | "overdueDays"> }) {
  const [look, Icon] = LOOKS[promise.state];
  return (
    <>
      <span className={look}>
        <Icon />
        <FormattedMessage id={`followUp.state.${promise.state}`} />
      </span>
      {promise.overdueDays && (
        <span className="chip no">
          <HourglassIcon />
          <FormattedMessage id="followUp.overdue" values={{ days: promise.overdueDays }} />
        </span>
      )}
    </>
  );
}

/** Who keeps a promise, and by when. */
export function PromiseLine({ promise: { owner, dueOn } }: { promise: Pick<FollowUp, "owner" | "dueOn"> }) {
  const intl = useIntl();
  return (
    <FormattedMessage
      id="followUp.by"
      values={{ owner: <bdi lang={WRITTEN_IN}>{owner}</bdi>, due: dayOf(intl, dueOn) }}
    />
  );
}

/** With which answer a promise was made, and to what one may still read; the promise stays when the answer goes. */
export function OfAnswer({ promise: { answer } }: { promise: FollowUp }) {
  if (!answer) return null;
  const [first] = answer.feedbackIds;
  return (
    <p className="sm muted">
      {first ? (
        <Link to="/masukan/$id" params={{ id: first }}>
          <FormattedMessage id="followUp.answer" values={{ count: answer.feedbackIds.length }} />
        </Link>
      ) : (
        <FormattedMessage id="followUp.answer.gone" />
      )}{" "}
      {answer.replaced && <FormattedMessage id="followUp.answer.replaced" />}
    </p>
  );
}

type ListProps = {
  promises: Pick<FollowUp, "id" | "text" | "owner" | "dueOn" | "state" | "overdueDays">[];
  /** The slug of the forum whose they are: there stands the whole of each. */
  forum: string;
  labelledBy?: string;
};

/** Promises in short, each leading to all that is known of it. */
export function PromiseList({ promises, forum, labelledBy }: ListProps) {
  return (
    <ul className="plain" aria-labelledby={labelledBy}>
      {promises.map((promise) => (
        <li key={promise.id}>
          <Link to="/forum/$slug/hasil" params={{ slug: forum }} hash={promise.id} lang={WRITTEN_IN}>
            {promise.text}
          </Link>
          <span className="row">
            <PromiseState promise={promise} />
            <span className="sm muted">
              <PromiseLine promise={promise} />
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What the office promised with an answer, and how far it is; nothing where it promised nothing. */
export function AnswerPromises({ response }: { response: Response }) {
  // What the device has kept from before there were promises names none.
  if (!response.followUpIds?.length) return null;
  return (
    <Suspense fallback={<p className="sm">&nbsp;</p>}>
      <MeetingMessages>
        <Promises forum={response.forumId} ids={response.followUpIds} />
      </MeetingMessages>
    </Suspense>
  );
}

/** Read with all of the forum, which is asked for once however many answers of it are on the page. */
function Promises({ forum, ids }: { forum: string; ids: string[] }) {
  const heading = useId();
  const { data } = useQuery(followUpsOf(forum));
  const promises = data?.filter(({ id }) => ids.includes(id)) ?? [];
  const slug = promises[0]?.forum?.slug;
  if (!slug) return null;
  return (
    <div className="stack">
      <p id={heading}>
        <b>
          <FormattedMessage id="followUp.ofAnswer" />
        </b>
      </p>
      <PromiseList promises={promises} forum={slug} labelledBy={heading} />
    </div>
  );
}
