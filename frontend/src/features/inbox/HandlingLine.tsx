import { useEffect, useEffectEvent } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Handling, InboxFeedback, UnitRoles } from "@/api/types.gen";
import { dayOf, shortDate } from "@/ui/time";
import { todayIn } from "@/ui/zonedTime";
import { may } from "../identity/roles";
import { useMarkRead } from "./assigning.queries";

type LineProps = { input: InboxFeedback; membership: UnitRoles; onAssign: () => void };

/** Whose an input is and who has opened it; to open it is to have read it. */
export function HandlingLine({ input, membership, onAssign }: LineProps) {
  const intl = useIntl();
  const { mutate } = useMarkRead(membership.unitId);
  const { assignment, readBy, unread } = input.handling;
  const { id } = input.feedback;
  const mark = useEffectEvent(() => {
    if (unread) mutate(id);
  });
  useEffect(() => {
    if (id) mark();
  }, [id]);
  return (
    <div className="sm">
      <p className="row">
        <span>
          {assignment ? (
            <FormattedMessage
              id={assignment.dueOn ? "desk.assigned.toUntil" : "desk.assigned.to"}
              values={{
                who: <bdi key="who">{assignment.name}</bdi>,
                due: assignment.dueOn && dayOf(intl, assignment.dueOn),
              }}
            />
          ) : (
            <FormattedMessage id="desk.assigned.nobody" />
          )}{" "}
          {assignment && <Overdue due={assignment.dueOn} zone={membership.zone} />}
        </span>
        {may(membership, "answer") && (
          <button type="button" data-key="assign" className="btn dense" onClick={onAssign}>
            <FormattedMessage id="desk.assign" />
          </button>
        )}
      </p>
      {readBy.length > 0 && (
        <p className="muted">
          <FormattedMessage
            id="desk.readBy"
            values={{
              who: intl.formatList(
                readBy.map(({ name, readAt }) => `${name} (${shortDate(intl, readAt, membership.zone)})`),
              ),
            }}
          />
        </p>
      )}
    </div>
  );
}

/** The same in a few words, for a row of the list. */
export function HandlingMarks({ handling, zone }: { handling: Handling; zone: string }) {
  const { assignment, draftBy, unread } = handling;
  return (
    <>
      {unread && (
        <b>
          <FormattedMessage id="desk.unread.mark" />
        </b>
      )}
      {assignment && (
        <span>
          <FormattedMessage
            id="desk.assigned.mark"
            values={{ who: <bdi key="who">{assignment.name}</bdi> }}
          />{" "}
          <Overdue due={assignment.dueOn} zone={zone} />
        </span>
      )}
      {draftBy.length > 0 && (
        <span>
          <FormattedMessage
            id="desk.draft.mark"
            values={{ who: <bdi key="who">{draftBy.join(", ")}</bdi> }}
          />
        </span>
      )}
    </>
  );
}

function Overdue({ due, zone }: { due: string | undefined; zone: string }) {
  return (
    due !== undefined &&
    due < todayIn(zone) && (
      <b>
        <FormattedMessage id="desk.overdue" />
      </b>
    )
  );
}
