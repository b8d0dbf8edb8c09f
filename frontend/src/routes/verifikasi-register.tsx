import { createFileRoute } from "@tanstack/react-router";
import { VerifyPage } from "@/features/register/VerifyPage";
import { EvidenceMessages } from "@/i18n/Messages";

export const Route = createFileRoute("/verifikasi-register")({ component: VerifyRoute });

function VerifyRoute() {
  return (
    <EvidenceMessages>
      <VerifyPage />
    </EvidenceMessages>
  );
}
