import { useEffect, useEffectEvent, useState } from "react";
import { FormattedMessage } from "react-intl";

/** After so many seconds without a touch a kiosk asks whether somebody is still there. */
const QUIET = 60;

/** So many more, and it empties itself. */
const WARNED = 30;

const TOUCHES = ["pointerdown", "keydown", "wheel", "touchmove"] as const;

/** Whoever walks away leaves nothing to the next person; whoever is still there touches anything, and goes on. */
export function Idle({ onEmpty }: { onEmpty: () => void }) {
  const [quiet, setQuiet] = useState(0);
  const empty = useEffectEvent(onEmpty);
  const left = QUIET + WARNED - quiet;
  useEffect(() => {
    const timer = setInterval(() => setQuiet((before) => before + 1), 1_000);
    const touched = () => setQuiet(0);
    for (const touch of TOUCHES) document.addEventListener(touch, touched, { passive: true });
    return () => {
      clearInterval(timer);
      for (const touch of TOUCHES) document.removeEventListener(touch, touched);
    };
  }, []);
  useEffect(() => {
    if (left <= 0) empty();
  }, [left]);
  if (quiet < QUIET) return null;
  return (
    <div className="survey-idle stack">
      <p role="alert">
        <b>
          <FormattedMessage id="survey.kiosk.there" />
        </b>
      </p>
      <p aria-live="off" className="survey-countdown">
        <FormattedMessage id="survey.kiosk.left" values={{ left }} />
      </p>
      <p>
        <button type="button" className="btn main" onClick={() => setQuiet(0)}>
          <FormattedMessage id="survey.kiosk.goOn" />
        </button>
      </p>
    </div>
  );
}
