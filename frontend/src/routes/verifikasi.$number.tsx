import { createFileRoute } from "@tanstack/react-router";
import { VerificationPage } from "@/features/verification/VerificationPage";
import { verification } from "@/features/verification/verification.queries";
import { MeetingMessages } from "@/i18n/Messages";

export const Route = createFileRoute("/verifikasi/$number")({
  loader: ({ context: { queries }, params }) => queries.ensureQueryData(verification(params.number)),
  component: VerificationRoute,
});

function VerificationRoute() {
  const { number } = Route.useParams();
  return (
    <MeetingMessages>
      <VerificationPage number={number} />
    </MeetingMessages>
  );
}
