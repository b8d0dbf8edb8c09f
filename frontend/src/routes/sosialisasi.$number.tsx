import { createFileRoute } from "@tanstack/react-router";
import { OfficerPage } from "@/features/briefing/OfficerPage";
import { openBriefing } from "@/features/briefing/officer.queries";
import { OwnData } from "@/features/privacy/OwnData";
import { MeetingMessages } from "@/i18n/Messages";

export const Route = createFileRoute("/sosialisasi/$number")({
  loader: ({ context: { queries }, params }) => queries.ensureQueryData(openBriefing(params.number)),
  component: OfficerRoute,
});

function OfficerRoute() {
  const { number } = Route.useParams();
  return (
    <MeetingMessages>
      <OfficerPage key={number} number={number}>
        {(pass) => <OwnData of={{ kind: "officer", ...pass }} />}
      </OfficerPage>
    </MeetingMessages>
  );
}
