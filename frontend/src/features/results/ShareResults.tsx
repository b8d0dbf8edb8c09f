import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { CopyIcon, PrintIcon } from "@/ui/icons";
import { toast } from "@/ui/toast";

/** Hands the page on with what the device has for it; else copies its address, and shows it where even that fails. */
export function ShareResults({ title }: { title: string }) {
  const intl = useIntl();
  const [shown, setShown] = useState(false);
  const address = `${window.location.origin}${window.location.pathname}`;

  async function copy() {
    try {
      await navigator.clipboard.writeText(address);
      toast(intl.formatMessage({ id: "ui.copied" }));
    } catch {
      setShown(true);
    }
  }

  async function share() {
    if (!navigator.share) return copy();
    try {
      await navigator.share({
        title,
        text: intl.formatMessage({ id: "results.share.text" }, { title }),
        url: address,
      });
    } catch (refused) {
      // Who closes the list of programs wants nothing more.
      if (!(refused instanceof DOMException && refused.name === "AbortError")) await copy();
    }
  }

  return (
    <div className="mt4 no-print">
      <p className="row">
        <button type="button" className="btn" onClick={share}>
          <CopyIcon />
          <FormattedMessage id="results.share" />
        </button>
        <button type="button" className="btn quiet" onClick={() => window.print()}>
          <PrintIcon />
          <FormattedMessage id="results.print" />
        </button>
      </p>
      <p role="status">
        {shown && (
          <FormattedMessage
            id="results.share.address"
            values={{ address: <span className="code">{address}</span> }}
          />
        )}
      </p>
    </div>
  );
}
