import { createFileRoute } from "@tanstack/react-router";
import { OfflineDeskPage } from "@/features/attendance/OfflineDeskPage";
import { MemberPages } from "@/features/identity/MemberPages";
import { WorkspaceMessages } from "@/i18n/Messages";

// For no visitor: it shows only what a member's desk has left on this device.
export const Route = createFileRoute("/meja/$session")({ component: OfflineDeskRoute });

function OfflineDeskRoute() {
  const { session } = Route.useParams();
  return (
    <WorkspaceMessages>
      <MemberPages>
        <OfflineDeskPage key={session} session={session} />
      </MemberPages>
    </WorkspaceMessages>
  );
}
