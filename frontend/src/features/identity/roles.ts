import type { UnitRole, UnitRoles } from "@/api/types.gen";

/** Which roles the service asks for; the page only explains beforehand what the service would refuse. */
const NEEDED = {
  draft: ["DRAFTER", "HEAD"],
  runForum: ["MODERATOR", "HEAD"],
  answer: ["MODERATOR", "HEAD"],
  enterInputs: ["DRAFTER", "MODERATOR", "HEAD"],
  review: ["DRAFTER", "MODERATOR", "HEAD"],
  approve: ["HEAD"],
  changeUnit: ["HEAD"],
  manageMembers: ["HEAD"],
  seeMembers: ["HEAD", "AUDITOR"],
  manageClients: ["HEAD"],
  seeClients: ["HEAD", "AUDITOR"],
  seeWorkload: ["MODERATOR", "HEAD", "AUDITOR"],
  seeRetention: ["HEAD", "AUDITOR"],
  saveAudit: ["HEAD", "AUDITOR"],
} as const satisfies Record<string, UnitRole[]>;

export type Task = keyof typeof NEEDED;

/** Whether somebody's roles in a unit are enough for a task. */
export function may({ roles }: Pick<UnitRoles, "roles">, task: Task) {
  return NEEDED[task].some((needed: UnitRole) => roles.includes(needed));
}

export function rolesFor(task: Task): readonly UnitRole[] {
  return NEEDED[task];
}
