import type { ReactNode } from "react";
import { LockIcon, NoNetworkIcon, PhoneIcon, TickIcon, WarningIcon } from "./icons";

const KINDS = {
  /** Something is over or shut. */
  closed: { look: "", icon: <LockIcon /> },
  /** Kept on this device, not yet with the service. */
  local: { look: "local", icon: <PhoneIcon /> },
  offline: { look: "local", icon: <NoNetworkIcon /> },
  /** Comes up, and nothing is wrong yet. */
  soon: { look: "", icon: <WarningIcon /> },
  done: { look: "done", icon: <TickIcon /> },
  bad: { look: "bad", icon: <WarningIcon /> },
};

type NoteProps = { kind: keyof typeof KINDS; live?: "status" | "alert"; children: ReactNode };

/** A notice in the flow of the page. `live` has it read out when it appears. */
export function Note({ kind, live, children }: NoteProps) {
  return (
    <div className={`note ${KINDS[kind].look}`} role={live}>
      {KINDS[kind].icon}
      {children}
    </div>
  );
}
