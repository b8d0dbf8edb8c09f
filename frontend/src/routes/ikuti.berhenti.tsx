import { createFileRoute, useLocation } from "@tanstack/react-router";
import { StopPage } from "@/features/follow/StopPage";
import { MeetingMessages } from "@/i18n/Messages";

/** The secret stands only in the fragment, which browsers keep to themselves. */
export const Route = createFileRoute("/ikuti/berhenti")({ component: StopRoute });

function StopRoute() {
  const token = useLocation({ select: ({ hash }) => hash });
  return (
    <MeetingMessages>
      <StopPage key={token} token={token} />
    </MeetingMessages>
  );
}
