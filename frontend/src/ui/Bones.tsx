import { useEffect, useState } from "react";
import { FormattedMessage } from "react-intl";

const WIDTHS = ["40%", "100%", "85%", "60%"];

/** The shape of what comes, still and only after 300 ms: what comes sooner should not flicker. */
export function Bones() {
  const [shown, show] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => show(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={shown ? "card" : undefined} aria-busy="true">
      {shown && (
        <>
          <p className="vh" role="status">
            <FormattedMessage id="ui.loading" />
          </p>
          {WIDTHS.map((width) => (
            <span key={width} className="bone" style={{ width }} />
          ))}
        </>
      )}
    </div>
  );
}
