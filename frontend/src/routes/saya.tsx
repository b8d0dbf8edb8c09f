import { createFileRoute, Link } from "@tanstack/react-router";
import { FormattedMessage, useIntl } from "react-intl";
import { MyFeedback } from "@/features/feedback/MyFeedback";
import { Outbox } from "@/features/feedback/Outbox";
import { requireLogin, signIn, useSession } from "@/features/identity/session";
import { useAccount } from "@/features/identity/useAccount";
import { EvidenceMessages, MeetingMessages } from "@/i18n/Messages";
import { PageTitle } from "@/ui/PageTitle";

export const Route = createFileRoute("/saya")({ beforeLoad: requireLogin, component: MineRoute });

function MineRoute() {
  return (
    <EvidenceMessages>
      <Mine />
    </EvidenceMessages>
  );
}

function Mine() {
  const intl = useIntl();
  const account = useAccount();
  const isMember = useSession().status === "member";
  return (
    <div className="wrap narrow stack">
      <PageTitle title={intl.formatMessage({ id: "feedback.mine.title" })} />
      <p className="lead">
        <FormattedMessage id="feedback.mine.lead" />
      </p>
      <Outbox account={account} logIn={isMember ? undefined : () => void signIn()} />
      <MyFeedback />
      <MeetingMessages>
        <p>
          <Link to="/ikuti" className="go">
            <FormattedMessage id="follow.mine" />
          </Link>
        </p>
      </MeetingMessages>
    </div>
  );
}
