import { createFileRoute } from "@tanstack/react-router";
import { CataloguePage } from "@/features/in-force/CataloguePage";
import {
  type CatalogueSearch,
  institutionsToChoose,
  unitsToChoose,
} from "@/features/in-force/inForce.queries";
import { EvidenceMessages } from "@/i18n/Messages";

export const Route = createFileRoute("/standar-berlaku/")({
  validateSearch: ({ q, unit, instansi }: Record<string, unknown>): CatalogueSearch => ({
    ...(typeof q === "string" && q && { q }),
    ...(typeof unit === "string" && unit && { unit }),
    ...(typeof instansi === "string" && instansi && { instansi }),
  }),
  loader: ({ context: { queries } }) => {
    void queries.prefetchQuery(unitsToChoose());
    void queries.prefetchQuery(institutionsToChoose());
  },
  component: CatalogueRoute,
});

function CatalogueRoute() {
  return (
    <EvidenceMessages>
      <CataloguePage search={Route.useSearch()} />
    </EvidenceMessages>
  );
}
