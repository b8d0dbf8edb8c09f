import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { DiscussedStandard, Live, QuestionState, QueuedQuestion } from "@/api/types.gen";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { PlainText } from "@/ui/PlainText";
import { timeOfDay } from "@/ui/time";
import { toast } from "@/ui/toast";
import { useMoveQuestion, useMoveStage, useStage } from "./desk.queries";
import { HideQuestion } from "./HideQuestion";

type Act = "show" | "stage" | "unstage" | "done" | "again" | "hide";

/** What may be done with a question, the most likely first. */
const ACTS: Record<QuestionState, Act[]> = {
  WAITING: ["show", "hide"],
  SHOWN: ["stage", "done", "hide"],
  ON_STAGE: ["unstage", "hide"],
  DONE: ["stage", "hide"],
  HIDDEN: ["again"],
  WITHDRAWN: [],
};

function movesStage(act: Act) {
  return act === "stage" || act === "unstage";
}

/** So much of a question finds it again in the inbox. */
const FOUND_BY = 60;

type ItemProps = {
  queued: QueuedQuestion;
  /** The slug of the unit. */
  unit: string;
  session: string;
  view: Live;
  zone: string;
  standards: DiscussedStandard[];
  mayAct: boolean;
  onActed: () => void;
};

/** One question with what the moderator may do. */
export function QueuedItem({ queued, unit, session, view, zone, standards, mayAct, onActed }: ItemProps) {
  const intl = useIntl();
  const { question, askerName, hiddenReason } = queued;
  const move = useMoveQuestion(session);
  const { data: stage } = useStage(session, view.revision);
  const moveStage = useMoveStage(session);
  const [hiding, hide] = useState(false);
  const error = move.error ?? moveStage.error;
  const time = timeOfDay(intl, question.askedAt, zone);

  function done(told: QuestionState) {
    toast(intl.formatMessage({ id: `queue.told.${told}` }));
    onActed();
  }

  function act(what: Act) {
    if (what === "hide") return hide(true);
    if (movesStage(what)) {
      if (stage === undefined) return;
      const questionId = what === "stage" ? question.id : null;
      return moveStage.mutate(
        { from: stage, to: { questionId } },
        { onSuccess: () => done(what === "stage" ? "ON_STAGE" : "DONE") },
      );
    }
    move.mutate({ queued, act: what }, { onSuccess: (moved) => done(moved.question.state) });
  }

  return (
    <li data-question className="stack">
      <p>
        <PlainText>{question.text}</PlainText>
      </p>
      <p className="sm muted">
        <FormattedMessage
          id={askerName ? "queue.asked" : "queue.asked.noName"}
          values={{ who: askerName, time }}
        />
        {", "}
        <FormattedMessage id="live.supports" values={{ count: question.supports }} />
        {". "}
        {question.component ? (
          <FormattedMessage
            id="live.component"
            values={{
              standard: standards.find(({ standardId }) => standardId === question.standardId)?.code ?? "",
              code: question.component,
            }}
          />
        ) : (
          <FormattedMessage id="queue.general" />
        )}
        {hiddenReason && (
          <>
            {". "}
            <FormattedMessage id={`feedback.hide.${hiddenReason}`} />
          </>
        )}
      </p>
      {error && <ErrorSummary error={error} />}
      {mayAct && ACTS[question.state].length > 0 && (
        <div className="row">
          {ACTS[question.state].map((what, place) => (
            <button
              key={what}
              type="button"
              className={what === "hide" ? "btn bare dense" : place === 0 ? "btn main dense" : "btn dense"}
              disabled={move.isPending || moveStage.isPending}
              // A question that has just come to the stage reads anew where the session stands; before that a press does nothing.
              aria-disabled={(movesStage(what) && stage === undefined) || undefined}
              onClick={() => act(what)}
            >
              <FormattedMessage id={`queue.${what}`} />
              <span className="vh">: {question.text}</span>
            </button>
          ))}
          <Link
            to="/kelola/$unit/masukan"
            params={{ unit }}
            search={{ q: [...question.text].slice(0, FOUND_BY).join(""), buka: question.feedbackId }}
            className="btn bare dense"
          >
            <FormattedMessage id="queue.conceal" />
            <span className="vh">: {question.text}</span>
          </Link>
        </div>
      )}
      {hiding && (
        <HideQuestion session={session} queued={queued} onClose={() => hide(false)} onHidden={onActed} />
      )}
    </li>
  );
}
