import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { ExpectedGuest } from "@/api/types.gen";
import { elementName } from "@/ui/elementName";
import { HourglassIcon, TickIcon, WarningIcon } from "@/ui/icons";

/** How somebody stands at the desk. */
export type Standing = "expected" | "present" | "unsent";

type RowProps = {
  guest: Pick<ExpectedGuest, "element" | "needs" | "state"> & {
    name: ReactNode;
    organisation: string | null | undefined;
    needsNote: string | null | undefined;
  };
  number: number | null | undefined;
  standing: Standing;
  children?: ReactNode;
};

/** One line of the desk: number in the queue, who, for whom, what they need, and whether they are here. */
export function GuestRow({ guest, number, standing, children }: RowProps) {
  const intl = useIntl();
  const needs = guest.needs.filter((need): need is Need => need in NEEDS);
  return (
    <li className="person">
      <span className="q">
        {number === null || number === undefined ? "–" : String(number).padStart(2, "0")}
      </span>
      <div>
        <b>{guest.name}</b>
        <p className="sm muted">
          {[guest.organisation, elementName(intl, guest.element)].filter(Boolean).join(", ")}
        </p>
        {(needs.length > 0 || guest.needsNote) && (
          <p className="sm">
            <WarningIcon />{" "}
            {[...needs.map((need) => intl.formatMessage({ id: NEEDS[need] })), guest.needsNote]
              .filter(Boolean)
              .join(", ")}
          </p>
        )}
        {guest.state !== "CONFIRMED" && standing === "expected" && (
          <p className="sm">
            <FormattedMessage id={`desk.state.${guest.state}`} />
          </p>
        )}
      </div>
      <div className="row">
        {standing === "present" && (
          <span className="chip ok">
            <TickIcon />
            <FormattedMessage id="desk.present" />
          </span>
        )}
        {standing === "unsent" && (
          <span className="chip wait">
            <HourglassIcon />
            <FormattedMessage id="desk.unsent" />
          </span>
        )}
        {children}
      </div>
    </li>
  );
}

const NEEDS = {
  SIGN_LANGUAGE: "desk.need.SIGN_LANGUAGE",
  WHEELCHAIR: "desk.need.WHEELCHAIR",
  LARGE_PRINT: "desk.need.LARGE_PRINT",
  OTHER: "desk.need.OTHER",
} as const;
type Need = keyof typeof NEEDS;
