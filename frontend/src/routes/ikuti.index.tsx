import { createFileRoute, useLocation } from "@tanstack/react-router";
import { FollowingPage } from "@/features/follow/FollowingPage";
import { followerKeyIn, OWN } from "@/features/follow/follow.queries";
import { useSession } from "@/features/identity/session";
import { MeetingMessages } from "@/i18n/Messages";

/** `/ikuti#number.secret`, or without a fragment what the account follows that is logged in. */
export const Route = createFileRoute("/ikuti/")({ component: FollowingRoute });

function FollowingRoute() {
  const token = useLocation({ select: ({ hash }) => hash });
  const member = useSession().status === "member";
  const of = followerKeyIn(token) ?? (member && !token ? OWN : undefined);
  return (
    <MeetingMessages>
      <FollowingPage key={of?.number ?? ""} of={of} />
    </MeetingMessages>
  );
}
