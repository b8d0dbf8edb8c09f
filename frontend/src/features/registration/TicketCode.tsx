import { FormattedMessage, useIntl } from "react-intl";
import type { TicketCode as Code } from "@/api/types.gen";

/** A QR code, black on white on every background, so that each camera finds it. */
export function TicketCode({ number, code }: { number: string; code: Code }) {
  const intl = useIntl();
  return (
    <figure>
      <svg
        viewBox={`0 0 ${code.size} ${code.size}`}
        width="240"
        height="240"
        role="img"
        aria-label={intl.formatMessage({ id: "ticket.code" }, { number })}
        shapeRendering="crispEdges"
      >
        <rect width={code.size} height={code.size} fill="#fff" />
        <path d={code.path} fill="#000" />
      </svg>
      <figcaption className="sm muted">
        <FormattedMessage id="ticket.show" />
      </figcaption>
    </figure>
  );
}
