import { useEffect, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { longTime, remainingUntil } from "./time";

/** `3 hari lagi. Tutup Rabu, 25 November 2026 pukul 16.00 WIB.` Only the first of a view is filled. */
export function TimeLeft({ until, zone, soft }: { until: string; zone: string; soft?: boolean }) {
  const intl = useIntl();
  const left = remainingUntil(until, zone, useNow());
  return (
    <>
      {left && (
        <span className={soft ? "left soft" : "left"}>
          <FormattedMessage
            id={`ui.time.${left.unit}`}
            values={{ count: left.count, b: (parts) => <b key="b">{parts}</b> }}
          />
        </span>
      )}
      <span className="closes">
        <FormattedMessage
          id="ui.time.closes"
          values={{ when: <time dateTime={until}>{longTime(intl, until, zone)}</time> }}
        />
      </span>
    </>
  );
}

function useNow() {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
