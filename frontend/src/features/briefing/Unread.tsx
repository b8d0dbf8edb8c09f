import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Briefing } from "@/api/types.gen";
import { Bones } from "@/ui/Bones";
import { CopyField } from "@/ui/CopyField";
import { LoadFailed } from "@/ui/LoadFailed";
import { shortDate } from "@/ui/time";
import { unread as whoHasNotRead } from "./briefing.queries";

/**
 * Who has not read everything yet, as a message to hand on: officers have no accounts and no addresses here, so that who
 * briefs them reminds them where they are reached, in the group of the counter or by word of mouth.
 */
export function Unread({ briefing }: { briefing: Briefing }) {
  const [opened, open] = useState(false);
  const { unread } = briefing.counts;
  return (
    unread > 0 && (
      <details className="card" onToggle={({ currentTarget }) => currentTarget.open && open(true)}>
        <summary>
          <FormattedMessage id="briefing.unread" values={{ count: unread }} />
        </summary>
        {opened && <Reminder briefing={briefing} />}
      </details>
    )
  );
}

function Reminder({ briefing }: { briefing: Briefing }) {
  const intl = useIntl();
  const { data, error, refetch } = useQuery(whoHasNotRead(briefing));
  if (data === undefined) return error ? <LoadFailed error={error} retry={refetch} /> : <Bones />;
  const { title, number, readableUntil } = briefing;
  const message = [
    intl.formatMessage({ id: "briefing.unread.message" }, { title }),
    ...data.map(({ name, codes }) => `- ${name}: ${codes.join(", ")}`),
    intl.formatMessage({ id: "briefing.unread.message.until" }, { date: shortDate(intl, readableUntil) }),
    `${window.location.origin}/sosialisasi/${number}`,
  ].join("\n");
  return (
    <CopyField
      label={<FormattedMessage id="briefing.unread.label" />}
      hint={<FormattedMessage id="briefing.unread.hint" values={{ date: shortDate(intl, readableUntil) }} />}
      value={message}
      copy={<FormattedMessage id="briefing.unread.copy" />}
    >
      <a
        className="btn"
        href={`https://wa.me/?text=${encodeURIComponent(message)}`}
        target="_blank"
        rel="noopener noreferrer"
      >
        <FormattedMessage id="workspace.share" />
      </a>
    </CopyField>
  );
}
