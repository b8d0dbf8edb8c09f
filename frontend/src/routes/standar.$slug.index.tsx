import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, notFound } from "@tanstack/react-router";
import { StandardPage } from "@/features/standard/StandardPage";
import { shownVersion } from "@/features/standard/shownVersion";
import { standard, standardVersion } from "@/features/standard/standard.queries";
import { EvidenceMessages } from "@/i18n/Messages";
import { LaterFollow } from "./-forum/LaterFollow";

export const Route = createFileRoute("/standar/$slug/")({
  validateSearch: ({ versi }: Record<string, unknown>): { versi?: number } =>
    Number.isInteger(versi) ? { versi: versi as number } : {},
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { queries }, params, deps }) => {
    const found = await queries.ensureQueryData(standard(params.slug));
    const number = shownVersion(found, deps.versi);
    if (number === undefined) throw notFound();
    await queries.ensureQueryData(standardVersion(found.id, number));
    return { number };
  },
  component: StandardRoute,
});

function StandardRoute() {
  const { data } = useSuspenseQuery(standard(Route.useParams().slug));
  const { number } = Route.useLoaderData();
  const { data: version } = useSuspenseQuery(standardVersion(data.id, number));
  return (
    <EvidenceMessages>
      <StandardPage standard={data} version={version}>
        <LaterFollow objectId={data.id} title={data.title} />
      </StandardPage>
    </EvidenceMessages>
  );
}
