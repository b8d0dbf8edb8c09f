import { type ReactNode, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { ForumLink } from "@/api/types.gen";
import { CopyIcon } from "@/ui/icons";
import { toast } from "@/ui/toast";
import { nameOf } from "./nameOf";
import "./link.css";

type PassOnProps = {
  link: ForumLink;
  code: (link: string, label: string) => ReactNode;
  onEnd: () => void;
};

/** The ways in which a link goes out: with what the device has for it, by WhatsApp, by hand, as a code. */
export function PassOn({ link, code, onEnd }: PassOnProps) {
  const intl = useIntl();
  const [shown, show] = useState(false);
  const { address = "", message = "" } = link;

  async function copy() {
    try {
      await navigator.clipboard.writeText(message ?? "");
      toast(intl.formatMessage({ id: "ui.copied" }));
    } catch {
      show(true);
      toast(intl.formatMessage({ id: "ui.copyFailed" }));
    }
  }

  async function share() {
    try {
      // The address stands in the text already; some programs would show it twice.
      await navigator.share({ text: message ?? "" });
    } catch (refused) {
      // Who closes the list of programs wants nothing more.
      if (!(refused instanceof DOMException && refused.name === "AbortError")) await copy();
    }
  }

  return (
    <>
      <p className="row">
        {"share" in navigator && (
          <button type="button" className="btn" onClick={share}>
            <FormattedMessage id="link.share" />
          </button>
        )}
        <a
          className="btn"
          href={`https://wa.me/?text=${encodeURIComponent(message ?? "")}`}
          target="_blank"
          rel="noopener noreferrer"
        >
          <FormattedMessage id="link.whatsapp" />
        </a>
        <button type="button" className="btn" onClick={copy}>
          <CopyIcon />
          <FormattedMessage id="link.copy" />
        </button>
        <button type="button" className="btn" aria-expanded={shown} onClick={() => show(!shown)}>
          <FormattedMessage id="link.qr" />
        </button>
        <button type="button" className="btn danger dense" onClick={onEnd}>
          <FormattedMessage id="link.end" /> <span className="vh">{nameOf(link, intl)}</span>
        </button>
      </p>
      {shown && (
        <div className="link-code stack">
          {code(address ?? "", intl.formatMessage({ id: "link.qr.label" }, { name: nameOf(link, intl) }))}
          <p className="code sm">{address}</p>
        </div>
      )}
    </>
  );
}
