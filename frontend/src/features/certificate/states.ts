import type { CertificateState } from "@/api/types.gen";

/** All there are, those that hold first. */
export const STATES: CertificateState[] = [
  "CERTIFIED",
  "SUSPENDED",
  "RECERTIFIED",
  "EXPIRED",
  "WITHDRAWN",
  "RECOMMENDED",
  "STAGE2_DONE",
  "STAGE1_DONE",
  "PLANNED",
];
