import { createFileRoute, useLocation } from "@tanstack/react-router";
import { SelfCheckIn } from "@/features/attendance/SelfCheckIn";
import { FollowLink } from "@/features/live/FollowLink";
import { OwnData } from "@/features/privacy/OwnData";
import { TicketPage } from "@/features/registration/TicketPage";
import { MeetingMessages } from "@/i18n/Messages";

export const Route = createFileRoute("/tiket/$number")({ component: TicketRoute });

/** The number stands in the path, the secret only in the fragment, which browsers keep to themselves. */
function TicketRoute() {
  const { number } = Route.useParams();
  const { hash, state } = useLocation();
  return (
    <MeetingMessages>
      <TicketPage
        key={number}
        of={{ number, secret: hash }}
        fresh={state.fresh ?? false}
        data={<OwnData of={{ kind: "ticket", number, secret: hash }} />}
        checkIn={({ session, mode }) => (
          <SelfCheckIn
            session={session.id}
            ticket={{ number, secret: hash }}
            onward={(pass) =>
              pass ? (
                <FollowLink session={session} pass={{ kind: "ATTENDANCE", ...pass }} />
              ) : (
                mode === "ONLINE" && (
                  <FollowLink session={session} pass={{ kind: "TICKET", number, secret: hash }} />
                )
              )
            }
          />
        )}
      />
    </MeetingMessages>
  );
}
