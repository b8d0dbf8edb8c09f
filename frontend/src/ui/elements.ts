import type { CommunityElement } from "@/api/types.gen";

/** The five elements of the community that PEKPPP counts, in its order. */
export const ELEMENTS: readonly CommunityElement[] = [
  "SERVICE_USER",
  "EXPERT_ACADEMIC",
  "RELATED_AGENCY",
  "CIVIL_SOCIETY",
  "MEDIA",
];
