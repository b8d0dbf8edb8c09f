import { createFileRoute, useNavigate } from "@tanstack/react-router";
import { CertificatesPage } from "@/features/certificate/CertificatesPage";
import { unitCertificates } from "@/features/certificate/certificate.queries";
import { SaveRows } from "@/features/export/SaveRows";

export const Route = createFileRoute("/kelola/$unit/sertifikat")({
  validateSearch: (search): { buka?: string } => search,
  loader: ({ context: { queries, membership } }) =>
    queries.ensureQueryData(unitCertificates(membership.unitId)),
  component: CertificatesRoute,
});

function CertificatesRoute() {
  const navigate = useNavigate();
  const { membership } = Route.useRouteContext();
  const params = { unit: membership.unitSlug };
  return (
    <CertificatesPage
      membership={membership}
      save={
        <SaveRows which={{ dataSet: "CERTIFICATES", unitId: membership.unitId }} zone={membership.zone} />
      }
      shown={Route.useSearch().buka}
      show={(id) => void navigate({ to: "/kelola/$unit/sertifikat", params, search: id ? { buka: id } : {} })}
    />
  );
}
