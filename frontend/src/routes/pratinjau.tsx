import { createFileRoute, useLocation } from "@tanstack/react-router";
import { PreviewPage } from "@/features/standard/PreviewPage";
import { EvidenceMessages } from "@/i18n/Messages";

export const Route = createFileRoute("/pratinjau")({ component: PreviewRoute });

function PreviewRoute() {
  const { hash } = useLocation();
  return (
    <EvidenceMessages>
      <PreviewPage token={hash} />
    </EvidenceMessages>
  );
}
