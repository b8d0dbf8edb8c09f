import { forgetDraft, keepDraft, keptDraft } from "./drafts";

/** What shows that whoever holds this device takes part in a session: the two halves of a private link. */
export interface Pass {
  kind: "TICKET" | "ATTENDANCE";
  number: string;
  secret: string;
}

const nameOf = (session: string) => `langsung/${session}/kunci`;

/**
 * Keeps a pass for the pages of its session, which people reach by a code in the hall and not by their private link. Who
 * came has more to show than who only has a ticket. A browser that keeps nothing goes on asking for the link.
 */
export async function keepPass(session: string, pass: Pass) {
  const kept = await keptPass(session);
  if (kept?.kind === "ATTENDANCE" && pass.kind === "TICKET") return;
  await keepDraft(nameOf(session), pass).catch(() => {});
}

export function keptPass(session: string) {
  return keptDraft<Pass>(nameOf(session));
}

export function forgetPass(session: string) {
  return forgetDraft(nameOf(session));
}
