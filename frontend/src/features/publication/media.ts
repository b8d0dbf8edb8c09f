import type { ComponentCode, PublicationMedium } from "@/api/types.gen";

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
export const SHOWN: readonly ComponentCode[] = ["SD1", "SD2", "SD3", "SD4", "SD5", "SD6"];
