import { FormattedMessage } from "react-intl";

/** What colleagues wrote on this device and it has not sent: it is theirs to send, and nobody's to read here. */
export function OthersLines({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <p className="sm" role="status">
      <FormattedMessage id="minutes.waiting.others" values={{ count }} />
    </p>
  );
}
