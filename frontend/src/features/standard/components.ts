import type { ComponentCode } from "@/api/types.gen";

/** The 14 components in the order in which they are read: service delivery first. */
export const GROUPS = [
  { group: "SERVICE_DELIVERY", codes: ["SD1", "SD2", "SD3", "SD4", "SD5", "SD6"] },
  { group: "MANUFACTURING", codes: ["MF1", "MF2", "MF3", "MF4", "MF5", "MF6", "MF7", "MF8"] },
] as const satisfies readonly { group: string; codes: readonly ComponentCode[] }[];

/** How often something concerns each component. */
export type ComponentCounts = Partial<Record<ComponentCode, number>>;

const CODES: readonly string[] = GROUPS.flatMap(({ codes }) => codes);

export function isComponentCode(value: unknown): value is ComponentCode {
  return typeof value === "string" && CODES.includes(value);
}
