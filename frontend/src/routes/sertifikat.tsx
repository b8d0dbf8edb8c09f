import { createFileRoute } from "@tanstack/react-router";
import type { RegisterSearch } from "@/features/certificate/certificate.queries";
import { RegisterPage } from "@/features/certificate/RegisterPage";
import { EvidenceMessages } from "@/i18n/Messages";

export const Route = createFileRoute("/sertifikat")({
  // Looked at by the page itself, since what stands here is loaded with every first page.
  validateSearch: (search): RegisterSearch => search,
  component: RegisterRoute,
});

function RegisterRoute() {
  return (
    <EvidenceMessages>
      <RegisterPage search={Route.useSearch()} />
    </EvidenceMessages>
  );
}
