import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { feedbackTrace } from "@/features/feedback/feedback.queries";
import { TracePage } from "@/features/feedback/TracePage";
import { EvidenceMessages } from "@/i18n/Messages";

export const Route = createFileRoute("/masukan/$id")({
  loader: ({ context: { queries }, params }) => queries.ensureQueryData(feedbackTrace(params.id)),
  component: TraceRoute,
});

function TraceRoute() {
  const { data } = useSuspenseQuery(feedbackTrace(Route.useParams().id));
  return (
    <EvidenceMessages>
      <TracePage trace={data} />
    </EvidenceMessages>
  );
}
