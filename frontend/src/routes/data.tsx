import { createFileRoute } from "@tanstack/react-router";
import { OpenDataPage } from "@/features/open-data/OpenDataPage";
import { EvidenceMessages } from "@/i18n/Messages";

export const Route = createFileRoute("/data")({ component: OpenDataRoute });

function OpenDataRoute() {
  return (
    <EvidenceMessages>
      <OpenDataPage />
    </EvidenceMessages>
  );
}
