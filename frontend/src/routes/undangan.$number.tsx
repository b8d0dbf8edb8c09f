import { createFileRoute, useLocation } from "@tanstack/react-router";
import { InvitationPage } from "@/features/invitation/InvitationPage";
import { OwnData } from "@/features/privacy/OwnData";
import { MeetingMessages } from "@/i18n/Messages";

export const Route = createFileRoute("/undangan/$number")({ component: InvitationRoute });

/** The number stands in the path, the secret only in the fragment, which browsers keep to themselves. */
function InvitationRoute() {
  const { number } = Route.useParams();
  const { hash } = useLocation();
  return (
    <MeetingMessages>
      <InvitationPage
        key={number}
        letter={{ number, secret: hash }}
        data={<OwnData of={{ kind: "invitation", number, secret: hash }} />}
      />
    </MeetingMessages>
  );
}
