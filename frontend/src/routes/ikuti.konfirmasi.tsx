import { createFileRoute, useLocation } from "@tanstack/react-router";
import { ConfirmPage } from "@/features/follow/ConfirmPage";
import { MeetingMessages } from "@/i18n/Messages";

/** The secret stands only in the fragment, which browsers keep to themselves. */
export const Route = createFileRoute("/ikuti/konfirmasi")({ component: ConfirmRoute });

function ConfirmRoute() {
  const token = useLocation({ select: ({ hash }) => hash });
  return (
    <MeetingMessages>
      <ConfirmPage key={token} token={token} />
    </MeetingMessages>
  );
}
