import { useIntl } from "react-intl";
import type { Rhythm } from "@/api/types.gen";

const RHYTHMS: Rhythm[] = ["EACH", "DAILY", "WEEKLY"];

/** How often one can be written to, as choices. */
export function useRhythms() {
  const intl = useIntl();
  return RHYTHMS.map((value) => ({ value, label: intl.formatMessage({ id: `follow.rhythm.${value}` }) }));
}
