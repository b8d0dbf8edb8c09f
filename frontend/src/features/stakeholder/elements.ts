import type { CommunityElement } from "@/api/types.gen";

/** The five of PEKPPP. On its own, so that an address can be read without the form. */
export const ELEMENTS: CommunityElement[] = [
  "SERVICE_USER",
  "EXPERT_ACADEMIC",
  "RELATED_AGENCY",
  "CIVIL_SOCIETY",
  "MEDIA",
];
