import { useSyncExternalStore } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useKeptReading } from "@/device/keptReading";
import { Note } from "./Note";
import { shortDate } from "./time";

/** Shown while the device has no network, and where what one reads was kept on it earlier. */
export function OfflineNote() {
  const intl = useIntl();
  const online = useOnline();
  const keptAt = useKeptReading();
  if (online && keptAt === undefined) return null;
  return (
    <Note kind="offline" live="status">
      <p>
        {!online && (
          <>
            <b>
              <FormattedMessage id="ui.offline.title" />
            </b>{" "}
            <FormattedMessage id="ui.offline.body" />{" "}
          </>
        )}
        {keptAt !== undefined && (
          <FormattedMessage
            id="ui.offline.kept"
            values={{
              date: shortDate(intl, keptAt),
              time: intl.formatTime(keptAt, { hour: "2-digit", minute: "2-digit", hour12: false }),
            }}
          />
        )}
      </p>
    </Note>
  );
}

function useOnline() {
  return useSyncExternalStore(subscribe, () => navigator.onLine);
}

function subscribe(changed: () => void) {
  window.addEventListener("online", changed);
  window.addEventListener("offline", changed);
  return () => {
    window.removeEventListener("online", changed);
    window.removeEventListener("offline", changed);
  };
}
