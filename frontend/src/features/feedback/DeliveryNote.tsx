import { type ReactNode, useEffect, useState } from "react";
import { FormattedMessage } from "react-intl";
import type { Keeping } from "@/device/useKept";
import { Note } from "@/ui/Note";
import type { Progress } from "./deliver";

type DeliveryProps = {
  delivery: Progress | { phase: string };
  keeping: Keeping;
  /** Whether the browser may send it with no page open. */
  goesAlone: boolean;
  /** What else happens to it if one leaves. */
  children?: ReactNode;
  onNow: () => void;
  onStop: () => void;
};

/**
 * How sending goes: under way, or waiting for the network or one's turn, what happens if one leaves, and what one can do
 * meanwhile.
 */
export function DeliveryNote({ delivery, keeping, goesAlone, children, onNow, onStop }: DeliveryProps) {
  if (!isWaiting(delivery)) {
    return (
      <Note kind="local" live="status">
        <p>
          <b>
            <FormattedMessage id="feedback.sending" />
          </b>{" "}
          <FormattedMessage id="feedback.sending.body" />
        </p>
      </Note>
    );
  }
  const kept = goesAlone ? "feedback.waiting.kept" : "feedback.form.kept.body";
  return (
    <Note kind={delivery.because === "offline" ? "offline" : "local"} live="status">
      <p>
        {delivery.because === "offline" ? (
          <FormattedMessage id="feedback.waiting.offline" />
        ) : (
          <Countdown until={delivery.until} because={delivery.because} />
        )}{" "}
        <FormattedMessage id={keeping === "refused" ? "feedback.form.unkept" : kept} />
      </p>
      {keeping !== "refused" && children}
      <p className="row">
        {delivery.because !== "turn" && (
          <button type="button" className="btn" onClick={onNow}>
            <FormattedMessage id="feedback.waiting.now" />
          </button>
        )}
        <button type="button" className="btn" onClick={onStop}>
          <FormattedMessage id="feedback.waiting.edit" />
        </button>
      </p>
    </Note>
  );
}

/** The seconds run for the eye only; a screen reader hears the first of them. */
function Countdown({ until, because }: { until: number; because: "unreachable" | "turn" }) {
  const secondsLeft = () => Math.max(1, Math.ceil((until - Date.now()) / 1000));
  const [first] = useState(secondsLeft);
  const [seconds, setSeconds] = useState(first);
  useEffect(() => {
    const timer = setInterval(() => setSeconds(Math.max(1, Math.ceil((until - Date.now()) / 1000))), 1000);
    return () => clearInterval(timer);
  }, [until]);
  return (
    <>
      <span aria-hidden="true">
        <FormattedMessage id={`feedback.waiting.${because}`} values={{ seconds }} />
      </span>
      <span className="vh">
        <FormattedMessage id={`feedback.waiting.${because}`} values={{ seconds: first }} />
      </span>
    </>
  );
}

function isWaiting(delivery: DeliveryProps["delivery"]): delivery is Extract<Progress, { phase: "waiting" }> {
  return delivery.phase === "waiting";
}
