import { createFileRoute } from "@tanstack/react-router";
import type { RegisterSearch } from "@/features/certificate/certificate.queries";
import { RegisterPage } from "@/features/certificate/RegisterPage";
import { PublicFiles } from "@/features/export/PublicFiles";
import { EvidenceMessages } from "@/i18n/Messages";

export const Route = createFileRoute("/sertifikat")({
  // Looked at by the page itself, since what stands here is loaded with every first page.
  validateSearch: (search): RegisterSearch => search,
  component: RegisterRoute,
});

function RegisterRoute() {
  const search = Route.useSearch();
  return (
    <EvidenceMessages>
      <RegisterPage search={search} files={(filter) => <PublicFiles what="certificates" filter={filter} />} />
    </EvidenceMessages>
  );
}
