import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { ComparisonPage } from "@/features/standard/ComparisonPage";
import { askedVersions } from "@/features/standard/comparedVersions";
import { standard } from "@/features/standard/standard.queries";
import { EvidenceMessages } from "@/i18n/Messages";

export const Route = createFileRoute("/standar/$slug/bandingkan")({
  validateSearch: askedVersions,
  loader: ({ context: { queries }, params }) => queries.ensureQueryData(standard(params.slug)),
  component: ComparisonRoute,
});

function ComparisonRoute() {
  const { data } = useSuspenseQuery(standard(Route.useParams().slug));
  const navigate = Route.useNavigate();
  return (
    <EvidenceMessages>
      <ComparisonPage
        standard={data}
        asked={Route.useSearch()}
        crumb={
          <Link to="/standar/$slug" params={{ slug: data.slug }}>
            {data.code} {data.title}
          </Link>
        }
        onChoose={(versions) => navigate({ search: versions, replace: true, resetScroll: false })}
      />
    </EvidenceMessages>
  );
}
