import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";
import type { WindowStatus } from "@/api/types.gen";
import { BarredIcon, HourglassIcon, LockIcon, PencilIcon, SpeechIcon } from "@/ui/icons";

const LOOKS: Record<WindowStatus, { look: string; icon: ReactNode }> = {
  PLANNED: { look: "open", icon: <PencilIcon /> },
  UPCOMING: { look: "wait", icon: <HourglassIcon /> },
  OPEN: { look: "ok", icon: <SpeechIcon /> },
  CLOSED: { look: "", icon: <LockIcon /> },
  CANCELLED: { look: "no", icon: <BarredIcon /> },
};

export function StatusChip({ status }: { status: WindowStatus }) {
  return (
    <span className={`chip ${LOOKS[status].look}`}>
      {LOOKS[status].icon}
      <FormattedMessage id={`forumWorkspace.status.${status}`} />
    </span>
  );
}
