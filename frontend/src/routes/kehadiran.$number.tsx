import { createFileRoute, useLocation } from "@tanstack/react-router";
import { OwnAttendancePage } from "@/features/attendance/OwnAttendancePage";
import { FollowLink } from "@/features/live/FollowLink";
import { OwnLines } from "@/features/own-lines/OwnLines";
import { OwnData } from "@/features/privacy/OwnData";
import { MeetingMessages } from "@/i18n/Messages";

export const Route = createFileRoute("/kehadiran/$number")({ component: OwnAttendanceRoute });

/** The number stands in the path, the secret only in the fragment, which browsers keep to themselves. */
function OwnAttendanceRoute() {
  const { number } = Route.useParams();
  const { hash } = useLocation();
  return (
    <MeetingMessages>
      <OwnAttendancePage key={number} of={{ number, secret: hash }}>
        {({ session }) => (
          <>
            <FollowLink session={session} pass={{ kind: "ATTENDANCE", number, secret: hash }} />
            <OwnLines of={{ number, secret: hash }} zone={session.zone} />
            <OwnData of={{ kind: "attendance", number, secret: hash }} />
          </>
        )}
      </OwnAttendancePage>
    </MeetingMessages>
  );
}
