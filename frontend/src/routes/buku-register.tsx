import { createFileRoute } from "@tanstack/react-router";
import { PublicFiles } from "@/features/export/PublicFiles";
import { RegisterPage } from "@/features/register/RegisterPage";
import { EvidenceMessages } from "@/i18n/Messages";

export const Route = createFileRoute("/buku-register")({ component: RegisterRoute });

function RegisterRoute() {
  return (
    <EvidenceMessages>
      <RegisterPage files={<PublicFiles what="register" />} />
    </EvidenceMessages>
  );
}
