import type { CertificateState } from "@/api/types.gen";

/** What a person may say a certificate has become; another certificate and the clock say the rest. */
type Said = Exclude<CertificateState, "PLANNED" | "RECERTIFIED" | "EXPIRED">;

/** What the head alone says. */
const OF_HEAD: CertificateState[] = ["CERTIFIED", "SUSPENDED", "WITHDRAWN"];

export function isOfHead(to: CertificateState) {
  return OF_HEAD.includes(to);
}

/** Whether the certificate loses something by it. */
export function loses(to: CertificateState): to is "SUSPENDED" | "WITHDRAWN" {
  return to === "SUSPENDED" || to === "WITHDRAWN";
}

/** The words for a move: where a suspension ends, also before the certificate did, others than where one begins. */
export function wordsOf(from: CertificateState, to: CertificateState) {
  return (from === "SUSPENDED" || from === "EXPIRED") && to === "CERTIFIED"
    ? "certificate.move.RESTORED"
    : (`certificate.move.${to as Said}` as const);
}
