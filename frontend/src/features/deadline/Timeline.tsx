import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { TimelineStep } from "@/api/types.gen";
import { EvidenceMessages } from "@/i18n/Messages";
import { WRITTEN_IN } from "@/ui/content";
import { WarningIcon } from "@/ui/icons";
import { forumTimeline } from "./timeline.queries";

type TimelineProps = { forum: string; instead: ReactNode; children: ReactNode };

/** The lawful steps of a forum; `instead` stands there until they have come, and where they do not. */
export function Timeline({ forum, instead, children }: TimelineProps) {
  const { data } = useQuery(forumTimeline(forum));
  if (!data) return instead;
  return (
    <EvidenceMessages>
      <section className="card" aria-labelledby="tahapan">
        <h2 id="tahapan">
          <FormattedMessage id="timeline.title" />
        </h2>
        <ol className="line">
          {data.steps.map((step) => (
            <Step key={step.code} step={step} />
          ))}
        </ol>
        {children}
      </section>
    </EvidenceMessages>
  );
}

const LOOKS: Partial<Record<TimelineStep["state"], string>> = {
  MET: "met",
  MET_LATE: "met",
  NOW: "now",
  LATE: "now",
};

function Step({ step }: { step: TimelineStep }) {
  const late = step.state === "LATE" || step.state === "MET_LATE";
  const current = step.state === "NOW" || step.state === "LATE";
  return (
    <li className={LOOKS[step.state]} aria-current={current ? "step" : undefined}>
      <b>
        <FormattedMessage id={`timeline.step.${step.code}`} />
      </b>
      <span className="sm muted">
        {late && <WarningIcon />} <When step={step} />
      </span>
      {step.lateReason && (
        <span className="sm plain-text" lang={WRITTEN_IN}>
          {step.lateReason}
        </span>
      )}
    </li>
  );
}

/** When it was done, or by when and by which law it is due. */
function When({ step }: { step: TimelineStep }) {
  const intl = useIntl();
  const { code, state, on, dueOn, term, law, unknownYears } = step;
  const day = (date: string) =>
    intl.formatDate(`${date}T00:00`, { day: "numeric", month: "long", year: "numeric" });
  const values = {
    on: on && day(on),
    due: dueOn && day(dueOn),
    term: term && intl.formatMessage({ id: `timeline.term.${term.unit}` }, { amount: term.amount }),
    years: intl.formatList((unknownYears ?? []).map(String)),
    law,
  };
  const window = code === "INPUT" || code === "COMMENTED";
  if (state === "CANCELLED") return <FormattedMessage id="timeline.cancelled" />;
  if (on) {
    const late = state === "MET_LATE" && dueOn;
    return <FormattedMessage id={late ? "timeline.metLate" : "timeline.met"} values={values} />;
  }
  if (state === "LATE") return <FormattedMessage id="timeline.late" values={values} />;
  if (dueOn && code === "INPUT") return <FormattedMessage id="timeline.until" values={values} />;
  if (dueOn) return <FormattedMessage id={window ? "timeline.openUntil" : "timeline.due"} values={values} />;
  if (unknownYears) return <FormattedMessage id="timeline.unknown" values={values} />;
  return <FormattedMessage id={`timeline.coming.${code}`} values={values} />;
}
