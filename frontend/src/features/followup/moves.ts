import type { FollowUp, FollowUpState } from "@/api/types.gen";

/** What somebody may want to do with a promise. */
export type Act =
  | "start"
  | "resume"
  | "done"
  | "verify"
  | "reopen"
  | "block"
  | "cancel"
  | "extend"
  | "assign"
  | "note"
  | "prove";

/** Where a move leads; the service refuses what is not legal. */
export const LEADS_TO: Partial<Record<Act, FollowUpState>> = {
  start: "IN_PROGRESS",
  resume: "IN_PROGRESS",
  reopen: "IN_PROGRESS",
  done: "DONE_UNVERIFIED",
  verify: "VERIFIED",
  block: "BLOCKED",
  cancel: "CANCELLED",
};

const BY_ALL: Record<FollowUpState, Act[]> = {
  PLANNED: ["start", "note", "prove", "block"],
  IN_PROGRESS: ["done", "note", "prove", "block"],
  BLOCKED: ["resume", "note", "prove"],
  DONE_UNVERIFIED: ["reopen", "note", "prove"],
  VERIFIED: [],
  CANCELLED: [],
};

const BY_ANSWERABLE: Record<FollowUpState, Act[]> = {
  PLANNED: ["extend", "assign", "cancel"],
  IN_PROGRESS: ["extend", "assign", "cancel"],
  BLOCKED: ["extend", "assign", "cancel"],
  DONE_UNVERIFIED: ["verify"],
  VERIFIED: [],
  CANCELLED: [],
};

/** What is offered of a promise, the likeliest first. */
export function actsOn({ state }: Pick<FollowUp, "state">, answerable: boolean): Act[] {
  const acts = BY_ALL[state];
  if (!answerable) return acts;
  return state === "DONE_UNVERIFIED"
    ? [...BY_ANSWERABLE[state], ...acts]
    : [...acts, ...BY_ANSWERABLE[state]];
}
