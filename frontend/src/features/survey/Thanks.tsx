import { Link } from "@tanstack/react-router";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Survey } from "@/api/types.gen";
import { Note } from "@/ui/Note";
import { dayOf } from "@/ui/time";

/** After so many seconds a kiosk is there for the next person. */
const SECONDS = 15;

type ThanksProps = { survey: Survey; kiosk: boolean; sentOn: string; onAgain: () => void };

/** The answers have arrived. */
export function Thanks({ survey, kiosk, sentOn, onAgain }: ThanksProps) {
  const intl = useIntl();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="stack">
      <Note kind="done">
        <h2 ref={heading} tabIndex={-1} className="note-title">
          <FormattedMessage id="survey.thanks" />
        </h2>
        <p>
          <FormattedMessage id="survey.thanks.body" values={{ on: dayOf(intl, sentOn) }} />
        </p>
      </Note>
      {kiosk ? <Emptying onEmpty={onAgain} /> : <Further survey={survey} onAgain={onAgain} />}
    </div>
  );
}

function Further({ survey, onAgain }: { survey: Survey; onAgain: () => void }) {
  return (
    <>
      {survey.answerRule === "ONE_PER_DEVICE" ? (
        <p>
          <FormattedMessage id="survey.once" />
        </p>
      ) : (
        survey.state === "OPEN" && (
          <p>
            <button type="button" className="btn" onClick={onAgain}>
              <FormattedMessage id={survey.answerRule === "FREE" ? "survey.again" : "survey.again.token"} />
            </button>
          </p>
        )
      )}
      <p>
        {survey.state === "PUBLISHED" ? (
          <Link to="/survei/$slug/hasil" params={{ slug: survey.slug }} className="go">
            <FormattedMessage id="survey.toResults" />
          </Link>
        ) : (
          <FormattedMessage id="survey.thanks.later" />
        )}
      </p>
    </>
  );
}

/** Counts down in sight until nothing of the last person is left; whoever needs more time stops it. */
function Emptying({ onEmpty }: { onEmpty: () => void }) {
  const [left, setLeft] = useState(SECONDS);
  const [stopped, stop] = useState(false);
  const empty = useEffectEvent(onEmpty);
  useEffect(() => {
    if (stopped) return undefined;
    const timer = setInterval(() => setLeft((before) => before - 1), 1_000);
    return () => clearInterval(timer);
  }, [stopped]);
  useEffect(() => {
    if (left <= 0) empty();
  }, [left]);
  return (
    <>
      <p aria-live="off" className="survey-countdown">
        {stopped ? (
          <FormattedMessage id="survey.kiosk.stopped" />
        ) : (
          <FormattedMessage id="survey.kiosk.left" values={{ left }} />
        )}
      </p>
      <p className="row">
        <button type="button" className="btn main" onClick={onEmpty}>
          <FormattedMessage id="survey.kiosk.next" />
        </button>
        {!stopped && (
          <button type="button" className="btn" onClick={() => stop(true)}>
            <FormattedMessage id="survey.kiosk.stop" />
          </button>
        )}
      </p>
    </>
  );
}
