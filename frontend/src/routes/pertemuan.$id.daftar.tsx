import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, useLocation } from "@tanstack/react-router";
import { RegisterPage } from "@/features/registration/RegisterPage";
import { SessionFacts } from "@/features/session/SessionFacts";
import { session } from "@/features/session/session.queries";
import { MeetingMessages } from "@/i18n/Messages";

export const Route = createFileRoute("/pertemuan/$id/daftar")({
  loader: ({ context: { queries }, params }) => queries.ensureQueryData(session(params.id)),
  component: RegisterRoute,
});

/** Who comes with an invitation has its number and secret in the fragment, which browsers keep to themselves. */
function RegisterRoute() {
  const { id } = Route.useParams();
  const navigate = Route.useNavigate();
  const { data } = useSuspenseQuery(session(id));
  const hash = useLocation({ select: (location) => location.hash });
  const [number, secret] = hash.split(".");
  const invitation = number && secret ? { number, secret } : undefined;
  return (
    <MeetingMessages>
      <RegisterPage
        key={number}
        session={data.value}
        invitation={invitation}
        facts={<SessionFacts session={data.value} />}
        onRegistered={(ticket) =>
          void navigate({
            to: "/tiket/$number",
            params: { number: ticket.number },
            hash: ticket.secret,
            state: { fresh: true },
            replace: true,
          })
        }
      />
    </MeetingMessages>
  );
}
