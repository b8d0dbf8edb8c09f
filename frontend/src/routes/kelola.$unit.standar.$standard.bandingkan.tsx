import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { ComparisonPage } from "@/features/standard/ComparisonPage";
import { askedVersions } from "@/features/standard/comparedVersions";
import { standard } from "@/features/standard/standard.queries";
import { EvidenceMessages } from "@/i18n/Messages";

/** For members, who compare drafts, too. */
export const Route = createFileRoute("/kelola/$unit/standar/$standard/bandingkan")({
  validateSearch: askedVersions,
  loader: ({ context: { queries }, params }) => queries.ensureQueryData(standard(params.standard)),
  component: ComparisonRoute,
});

function ComparisonRoute() {
  const params = Route.useParams();
  const { data } = useSuspenseQuery(standard(params.standard));
  const navigate = Route.useNavigate();
  return (
    <EvidenceMessages>
      <ComparisonPage
        standard={data}
        asked={Route.useSearch()}
        crumb={
          <Link to="/kelola/$unit/standar/$standard" params={params}>
            {data.code} {data.title}
          </Link>
        }
        onChoose={(versions) => navigate({ search: versions, replace: true, resetScroll: false })}
      />
    </EvidenceMessages>
  );
}
