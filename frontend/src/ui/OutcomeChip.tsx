import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";
import { ArrowIcon, BarredIcon, DotsIcon, HalfIcon, HourglassIcon, TickIcon } from "./icons";

type Outcome = "ACCEPTED" | "PARTLY_ACCEPTED" | "REJECTED" | "DEFERRED" | "REDIRECTED" | "OPEN";

const LOOKS: Record<Outcome, { look: string; icon: ReactNode }> = {
  ACCEPTED: { look: "ok", icon: <TickIcon /> },
  PARTLY_ACCEPTED: { look: "part", icon: <HalfIcon /> },
  REJECTED: { look: "no", icon: <BarredIcon /> },
  DEFERRED: { look: "wait", icon: <HourglassIcon /> },
  REDIRECTED: { look: "move", icon: <ArrowIcon /> },
  OPEN: { look: "open", icon: <DotsIcon /> },
};

/** The same without the chip, where one chooses. */
export function OutcomeLabel({ outcome }: { outcome: Outcome }) {
  return (
    <span className="outcome-label">
      {LOOKS[outcome].icon}
      <FormattedMessage id={`ui.outcome.${outcome}`} />
    </span>
  );
}

/** What became of an input, as drawing and word; `OPEN` while nobody has answered. */
export function OutcomeChip({ outcome }: { outcome: Outcome }) {
  return (
    <span className={`chip ${LOOKS[outcome].look}`}>
      {LOOKS[outcome].icon}
      <FormattedMessage id={`ui.outcome.${outcome}`} />
    </span>
  );
}
