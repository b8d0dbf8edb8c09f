import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Forum } from "@/api/types.gen";
import { longTime } from "@/ui/time";

/** Steps of the forum with their times; what is to come stays open. */
export function ForumSteps({ forum }: { forum: Forum }) {
  const intl = useIntl();
  const at = (instant: string) => longTime(intl, instant, forum.unit.zone);
  const open = forum.windowStatus === "OPEN";
  const closed = forum.windowStatus === "CLOSED";
  return (
    <section className="card" aria-labelledby="tahapan">
      <h2 id="tahapan">
        <FormattedMessage id="forum.steps.title" />
      </h2>
      <ol className="line">
        {forum.announcedAt && (
          <Step state="met" name={<FormattedMessage id="forum.steps.announced" />}>
            {at(forum.announcedAt)}
          </Step>
        )}
        <Step
          state={open ? "now" : closed ? "met" : undefined}
          name={<FormattedMessage id="forum.steps.open" />}
        >
          {at(forum.opensAt)}
        </Step>
        <Step state={closed ? "met" : undefined} name={<FormattedMessage id="forum.steps.close" />}>
          {at(forum.closesAt)}
        </Step>
        <Step state={undefined} name={<FormattedMessage id="forum.steps.answer" />}>
          <FormattedMessage id="forum.steps.answer.body" />
        </Step>
      </ol>
      <ForumPlace forum={forum} />
    </section>
  );
}

/** What comes late all the same, where it is held, and by which law. */
export function ForumPlace({ forum }: { forum: Forum }) {
  return (
    <>
      {forum.lateHours > 0 && (
        <p className="sm muted">
          <FormattedMessage id="forum.steps.late" values={{ hours: forum.lateHours }} />
        </p>
      )}
      <p className="sm muted">
        <FormattedMessage id={`forum.method.${forum.method}`} />
        {forum.place && <>, {forum.place}</>}
      </p>
      <p className="sm muted">
        <FormattedMessage id="forum.steps.law" />
      </p>
    </>
  );
}

function Step(props: { state: "met" | "now" | undefined; name: ReactNode; children: ReactNode }) {
  return (
    <li className={props.state} aria-current={props.state === "now" ? "step" : undefined}>
      <b>{props.name}</b>
      <span className="sm muted">{props.children}</span>
    </li>
  );
}
