import type { BriefingConfirmation, OpenBriefing } from "@/api/types.gen";
import type { OfficerPass } from "./officer.queries";

/** What an officer fills in; it stays on the device until the service has it. */
export interface Confirmation {
  name: string;
  position: string;
  nip: string;
  present: boolean;
  read: string[];
  /** Under which it is sent, however often: nobody is to be on the list twice. */
  key?: string;
  /** What came back; of what was filled in nothing is left then. */
  pass?: OfficerPass;
}

export const BLANK: Confirmation = { name: "", position: "", nip: "", present: false, read: [] };

/** As it is sent; being there can be said on the day only. */
export function bodyOf(said: Confirmation, phase: OpenBriefing["phase"]): BriefingConfirmation {
  return {
    officer: { name: said.name, position: said.position || null, nip: said.nip || null },
    said: { present: said.present && phase === "DAY", versionIds: said.read },
  };
}
