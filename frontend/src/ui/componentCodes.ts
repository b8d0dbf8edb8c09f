import type { ComponentCode } from "@/api/types.gen";

/** The 14 components of a standard in reading order. */
export const COMPONENT_CODES: readonly ComponentCode[] = [
  "SD1",
  "SD2",
  "SD3",
  "SD4",
  "SD5",
  "SD6",
  "MF1",
  "MF2",
  "MF3",
  "MF4",
  "MF5",
  "MF6",
  "MF7",
  "MF8",
];
