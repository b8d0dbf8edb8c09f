import { createFileRoute } from "@tanstack/react-router";
import type { CertificateState } from "@/api/types.gen";
import type { RegisterSearch } from "@/features/certificate/certificate.queries";
import { RegisterPage } from "@/features/certificate/RegisterPage";
import { EvidenceMessages } from "@/i18n/Messages";

export const Route = createFileRoute("/sertifikat")({
  validateSearch: ({ standar, status, instansi, unit, buka }: Record<string, unknown>): RegisterSearch => ({
    ...(typeof standar === "string" && standar && { standar }),
    // Checked by the service, so that the first page need not know the states.
    ...(typeof status === "string" && status && { status: status as CertificateState }),
    ...(typeof instansi === "string" && instansi && { instansi }),
    ...(typeof unit === "string" && unit && { unit }),
    ...(typeof buka === "string" && buka && { buka }),
  }),
  component: RegisterRoute,
});

function RegisterRoute() {
  return (
    <EvidenceMessages>
      <RegisterPage search={Route.useSearch()} />
    </EvidenceMessages>
  );
}
