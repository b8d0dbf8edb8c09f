import { useSyncExternalStore } from "react";
import { FormattedMessage } from "react-intl";
import { Note } from "./Note";

/** Shown while the device has no network. */
export function OfflineNote() {
  if (useOnline()) return null;
  return (
    <Note kind="offline" live="status">
      <p>
        <b>
          <FormattedMessage id="ui.offline.title" />
        </b>{" "}
        <FormattedMessage id="ui.offline.body" />
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
