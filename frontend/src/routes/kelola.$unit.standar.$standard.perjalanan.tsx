import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { componentKinds } from "@/features/drafting/drafting.queries";
import { useKinds } from "@/features/drafting/kinds";
import { PassagePage } from "@/features/passage/PassagePage";
import { passages, readiness, remarks, reviews } from "@/features/passage/passage.queries";
import { deferredFeedback, reviewEntries } from "@/features/passage/review.queries";
import { standardToChange } from "@/features/standard-workspace/standard.queries";

export const Route = createFileRoute("/kelola/$unit/standar/$standard/perjalanan")({
  loader: async ({ context: { queries }, params }) => {
    const { value } = await queries.ensureQueryData(standardToChange(params.standard));
    const isPublic = value.versions.some(({ frozenAt }) => frozenAt);
    await Promise.all([
      isPublic && queries.ensureInfiniteQueryData(reviewEntries(value.id)),
      isPublic && queries.ensureInfiniteQueryData(deferredFeedback(value.id)),
      queries.ensureInfiniteQueryData(passages(value.id)),
      queries.ensureInfiniteQueryData(remarks(value.id)),
      queries.ensureInfiniteQueryData(reviews(value.id)),
      queries.ensureQueryData(readiness(value.id)),
      queries.ensureQueryData(componentKinds()),
    ]);
  },
  component: PassageRoute,
});

function PassageRoute() {
  const { membership } = Route.useRouteContext();
  const { standard } = Route.useParams();
  const { data } = useSuspenseQuery(standardToChange(standard));
  return <PassagePage membership={membership} standard={data.value} etag={data.etag} kinds={useKinds()} />;
}
