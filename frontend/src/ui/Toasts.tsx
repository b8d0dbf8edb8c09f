import { useSyncExternalStore } from "react";
import { useIntl } from "react-intl";
import { TickIcon } from "./icons";
import { dismissToast, shownToast, watchToast } from "./toast";

/** The one line at the bottom for small acts that went well. Errors never stand here. */
export function Toasts() {
  const intl = useIntl();
  const toast = useSyncExternalStore(watchToast, shownToast);
  return (
    <div className="toasts" role="status">
      {toast && (
        <div className="toastline" key={toast.number}>
          <TickIcon />
          <span>{toast.text}</span>
          {toast.way && (
            <button
              type="button"
              onClick={() => {
                toast.way?.act();
                dismissToast();
              }}
            >
              {toast.way.label}
            </button>
          )}
          <button type="button" onClick={dismissToast}>
            {intl.formatMessage({ id: "ui.close" })}
          </button>
        </div>
      )}
    </div>
  );
}
