import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { signIn, useSession } from "@/features/identity/session";
import { AttachmentWords } from "@/i18n/AttachmentWords";
import { toast } from "@/ui/toast";
import { sendAsMember } from "./sendAsMember";
import { tellOfSending } from "./sentMeanwhile";

/** When what waits for an account goes out, and a way to send it now: as who is logged in, or by logging in. */
export function AccountWaits({ account }: { account: string }) {
  return (
    <AttachmentWords>
      <Waits account={account} />
    </AttachmentWords>
  );
}

function Waits({ account }: { account: string }) {
  const intl = useIntl();
  const isMember = useSession().status === "member";
  const [busy, setBusy] = useState(false);

  async function sendNow() {
    setBusy(true);
    const left = await sendAsMember(account);
    setBusy(false);
    tellOfSending();
    if (left) toast(intl.formatMessage({ id: "feedback.unsent.failed" }));
  }

  return (
    <>
      <p>
        <FormattedMessage id="feedback.unsent.account" /> <FormattedMessage id="feedback.unsent.late" />
      </p>
      <p>
        {isMember ? (
          <button type="button" className="btn" disabled={busy} onClick={sendNow}>
            <FormattedMessage id="feedback.unsent.now" />
          </button>
        ) : (
          <button type="button" className="btn" onClick={() => void signIn()}>
            <FormattedMessage id="feedback.unsent.logIn" />
          </button>
        )}
      </p>
    </>
  );
}
