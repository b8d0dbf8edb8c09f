import { FormattedMessage, useIntl } from "react-intl";
import { HourglassIcon, NoNetworkIcon, TickIcon } from "@/ui/icons";
import { timeOfDay } from "@/ui/time";
import type { Line } from "./follow";

const LOOKS: Record<Exclude<Line, "ended">, typeof TickIcon> = {
  connecting: HourglassIcon,
  live: TickIcon,
  polling: HourglassIcon,
  lost: NoNetworkIcon,
};

type LineProps = {
  line: Line;
  /** When the last news came, for the clock of the device. */
  since: number | undefined;
  zone: string;
};

/** How fresh the page is, in words. Read out only when it is not fresh any more. */
export function LiveLine({ line, since, zone }: LineProps) {
  const intl = useIntl();
  if (line === "ended") return null;
  const Icon = LOOKS[line];
  const time = since && timeOfDay(intl, new Date(since).toISOString(), zone);
  return (
    <p className="sm muted live-line" role={line === "lost" ? "status" : undefined} data-line={line}>
      <Icon />{" "}
      {line === "lost" && time ? (
        <FormattedMessage id="live.line.lost.since" values={{ time }} />
      ) : (
        <FormattedMessage id={`live.line.${line}`} />
      )}
    </p>
  );
}
