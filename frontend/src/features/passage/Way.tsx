import { FormattedMessage, useIntl } from "react-intl";
import type { Revision, RevisionState } from "@/api/types.gen";
import { TickIcon } from "@/ui/icons";
import { longTime } from "@/ui/time";

/** The lawful way into force; no step of it may be skipped (PP 96/2012 arts 25-30). */
const WAY: RevisionState[] = [
  "DRAFT",
  "IN_CONSULTATION",
  "DISCUSSED",
  "PUBLISHED_FOR_COMMENT",
  "UNDER_REVISION",
  "AGREED",
  "ESTABLISHED",
  "IN_FORCE",
];

type WayProps = { revision: Revision; zone: string };

/** One passage as a list of steps: what was done, by whom and when, where it stands, what is still to come. */
export function Way({ revision, zone }: WayProps) {
  const reached = WAY.indexOf(revision.state);
  const last = reached < 0 ? Math.max(...revision.steps.map(({ to }) => WAY.indexOf(to))) : reached;
  return (
    <ol className="plain ruled way">
      {WAY.map((state, place) => (
        <li key={state} aria-current={place === reached ? "step" : undefined}>
          <p>
            {place <= last && <TickIcon />}{" "}
            <b>
              <FormattedMessage id={`passage.state.${state}`} />
            </b>
          </p>
          <When revision={revision} state={state} zone={zone} done={place <= last} />
        </li>
      ))}
      {reached < 0 && (
        <li aria-current="step">
          <b>
            <FormattedMessage id={`passage.state.${revision.state}`} />
          </b>
          {revision.endReason && <p className="sm plain-text">{revision.endReason}</p>}
        </li>
      )}
    </ol>
  );
}

/** Who took a step and when; of what the clock makes, when it does. */
function When({ revision, state, zone, done }: WayProps & { state: RevisionState; done: boolean }) {
  const intl = useIntl();
  const step = revision.steps.find(({ to }) => to === state);
  const at = step?.at ?? byClock(revision, state);
  if (at === undefined) {
    return done ? null : (
      <p className="sm muted">
        <FormattedMessage id={`passage.hint.${state}`} />
      </p>
    );
  }
  const when = /T/.test(at)
    ? longTime(intl, at, zone)
    : intl.formatDate(`${at}T00:00`, { dateStyle: "full" });
  return (
    <p className="sm muted">
      <FormattedMessage
        id={step?.by ? "passage.stepBy" : "passage.step"}
        values={{ when, who: step?.by ?? "" }}
      />
    </p>
  );
}

function byClock(revision: Revision, state: RevisionState) {
  if (state === "UNDER_REVISION") return revision.commentClosesAt ?? undefined;
  return state === "IN_FORCE" ? (revision.inForceFrom ?? undefined) : undefined;
}
