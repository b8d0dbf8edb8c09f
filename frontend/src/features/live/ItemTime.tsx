import { FormattedMessage } from "react-intl";
import type { LiveAgendaItem } from "@/api/types.gen";
import { HourglassIcon, WarningIcon } from "@/ui/icons";
import { timing, wholeMinutes } from "./timing";
import { ranMs } from "./view";

type TimeProps = { item: LiveAgendaItem; now: number };

/** How an item stands against its minutes, as a word and a drawing: `lewat 5 menit`. */
export function ItemTime({ item, now }: TimeProps) {
  const { kind, minutes } = timing(item.minutes, ranMs(item, now) ?? 0);
  return (
    <span className={kind === "left" ? "chip wait" : "chip no"}>
      {kind === "left" ? <HourglassIcon /> : <WarningIcon />}
      <FormattedMessage id={`live.${kind}`} values={{ minutes }} />
    </span>
  );
}

/** `12 menit berjalan dari 40 menit`. */
export function ItemRan({ item, now }: TimeProps) {
  const ran = wholeMinutes(ranMs(item, now) ?? 0);
  return <FormattedMessage id="live.ran" values={{ ran, planned: item.minutes }} />;
}
