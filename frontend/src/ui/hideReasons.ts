import type { HideReason } from "@/api/types.gen";

/** Why an input may be hidden, as everybody may read it; disagreement is no reason. */
export const HIDE_REASONS: HideReason[] = ["SPAM", "ABUSE", "PERSONAL_DATA", "OFF_TOPIC"];
