import { FormattedMessage, useIntl } from "react-intl";
import { CopyIcon, PrintIcon } from "@/ui/icons";
import { toast } from "@/ui/toast";
import type { ReceiptKey } from "./receipt.queries";
import { receiptLink } from "./receiptLink";

/** The receipt as one takes it away: number, private link, copy, print and WhatsApp. */
export function ReceiptCard({ of }: { of: ReceiptKey }) {
  const intl = useIntl();
  const link = receiptLink(of);
  const message = intl.formatMessage({ id: "receipt.whatsapp.text" }, { number: of.number, link });

  async function copy() {
    try {
      await navigator.clipboard.writeText(link);
      toast(intl.formatMessage({ id: "receipt.copied" }));
    } catch {
      toast(intl.formatMessage({ id: "ui.copyFailed" }));
    }
  }

  return (
    <section className="receipt stack" aria-labelledby="tanda-terima">
      <h2 id="tanda-terima" className="row-title">
        <FormattedMessage id="receipt.title" />
      </h2>
      <p className="number">{of.number}</p>
      <p>
        <FormattedMessage id="receipt.keep" />
      </p>
      <p className="quote code private-link">{link}</p>
      <p className="row">
        <button type="button" className="btn main" onClick={copy}>
          <CopyIcon />
          <FormattedMessage id="receipt.copy" />
        </button>
        <a
          className="btn"
          href={`https://wa.me/?text=${encodeURIComponent(message)}`}
          target="_blank"
          rel="noopener noreferrer"
        >
          <FormattedMessage id="receipt.whatsapp" />
        </a>
        <button type="button" className="btn" onClick={() => window.print()}>
          <PrintIcon />
          <FormattedMessage id="receipt.print" />
        </button>
      </p>
    </section>
  );
}
