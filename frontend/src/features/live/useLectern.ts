import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useIntl } from "react-intl";
import type { Live, Stage } from "@/api/types.gen";
import { useMoveStage, useStage } from "./desk.queries";
import { placeOf, type Step, stepOf, stepsOf } from "./steps";
import { usePresenterKeys } from "./usePresenterKeys";

/**
 * Where a session stands and the way on, by buttons and by keys.
 *
 * @param mayRun whether one may move it
 * @param nameOf what a step is called when it is told that the session has come to it
 */
export function useLectern(session: string, view: Live, mayRun: boolean, nameOf: (step: Step) => string) {
  const intl = useIntl();
  const move = useMoveStage(session);
  const [told, tell] = useState("");
  // Where the session goes as soon as the service has said where it stands, or the move under way has arrived.
  const asked = useRef<Step>(undefined);
  const steps = stepsOf(view.agenda);
  const { data: stage, error, refetch } = useStage(session, view.revision);
  // What everybody sees says as well where the session stands, only not what a move of it has to name.
  const here = stepOf(stage ?? { ...view.stage.subject, ...view.stage });
  const place = placeOf(steps, here);
  const known = stage !== undefined;
  const failed = !known && error !== null;

  /** Whether there is somewhere to go. Who presses again before the service has answered means one step further. */
  function goTo(step: Step | undefined) {
    if (step === undefined || failed || !mayRun) return false;
    const isUnderWay = asked.current !== undefined;
    asked.current = step;
    if (!isUnderWay && stage) go(step, stage);
    return true;
  }

  const goWhereAsked = useEffectEvent(() => {
    if (failed) asked.current = undefined;
    else if (stage && asked.current) go(asked.current, stage);
  });
  useEffect(() => {
    if (known || failed) goWhereAsked();
  }, [known, failed]);

  function go(step: Step, from: Stage) {
    const { item: agendaItem, standardId, component } = step;
    move.mutate(
      { from, to: { agendaItem, standardId, component, questionId: null } },
      {
        onSuccess: (moved) => {
          tell(intl.formatMessage({ id: "podium.moved" }, { what: nameOf(step) }));
          if (asked.current !== undefined && asked.current !== step) go(asked.current, moved);
          else asked.current = undefined;
        },
        onError: () => {
          asked.current = undefined;
        },
      },
    );
  }

  const goOn = (by: 1 | -1) => goTo(steps[placeOf(steps, asked.current ?? here) + by]);
  usePresenterKeys((to) => goOn(to === "next" ? 1 : -1));

  return {
    here,
    /** Which of how many steps that is, the first being 0. */
    place,
    count: steps.length,
    before: steps[place - 1],
    after: steps[place + 1],
    goTo,
    goOn,
    /** Why the last move has failed. */
    refused: move.error,
    /** Why the session cannot be moved; undefined when it can. */
    error: failed ? error : undefined,
    retry: () => void refetch(),
    /** What the last move has come to, to be read out. */
    told,
  };
}
