import { createFileRoute } from "@tanstack/react-router";
import { AgreementPage } from "@/features/agreement/AgreementPage";
import { agreementDraft } from "@/features/agreement/agreement.queries";

export const Route = createFileRoute("/kelola/$unit/forum/$forum/berita-acara")({
  loader: ({ context: { queries }, params }) => queries.ensureQueryData(agreementDraft(params.forum)),
  component: AgreementRoute,
});

function AgreementRoute() {
  const { membership } = Route.useRouteContext();
  const { forum } = Route.useParams();
  return <AgreementPage key={forum} membership={membership} forum={forum} />;
}
