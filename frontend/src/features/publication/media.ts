import type { PublicationMedium } from "@/api/types.gen";
import { COMPONENT_CODES } from "@/ui/componentCodes";

/** As the national evaluation lists them. */
export const MEDIA: readonly PublicationMedium[] = [
  "PRINT",
  "SCREEN",
  "SOCIAL_MEDIA",
  "WEBSITE",
  "APPLICATION",
  "SIPPN",
  "BILLBOARD",
];

/** The components of service delivery, which people are to be shown. */
export const SHOWN = COMPONENT_CODES.filter((code) => code.startsWith("SD"));
