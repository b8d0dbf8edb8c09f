import { type RefObject, useEffect, useState } from "react";
import { FormattedMessage } from "react-intl";

/** Fills the screen of a kiosk with the form; without it where the browser cannot. */
export function FullScreen({ of }: { of: RefObject<HTMLElement | null> }) {
  const [filled, setFilled] = useState(false);
  useEffect(() => {
    const changed = () => setFilled(document.fullscreenElement !== null);
    document.addEventListener("fullscreenchange", changed);
    return () => document.removeEventListener("fullscreenchange", changed);
  }, []);
  if (!document.fullscreenEnabled) return null;

  function turn() {
    // Refused by the browser or its keeper: then the page stays as it is.
    void (filled ? document.exitFullscreen() : of.current?.requestFullscreen())?.catch(() => {});
  }

  return (
    <button type="button" className="btn dense" onClick={turn}>
      <FormattedMessage id={filled ? "survey.screen.leave" : "survey.screen.fill"} />
    </button>
  );
}
