import { FormattedMessage } from "react-intl";

type LeftProps = {
  /** In whose drawer it lies; undefined for a visitor's. */
  account: string | undefined;
  isMember: boolean;
  lateHours: number;
};

/**
 * When what waits goes out if one leaves now, and until when it is taken. The browser sends by itself only what a visitor
 * confirmed: it knows no login.
 */
export function WhenLeft({ account, isMember, lateHours }: LeftProps) {
  return (
    <p>
      {isMember ? (
        <FormattedMessage id="feedback.waiting.account" />
      ) : (
        account && <FormattedMessage id="feedback.waiting.unsure" />
      )}{" "}
      <FormattedMessage id="feedback.waiting.late" values={{ hours: lateHours }} />
    </p>
  );
}
