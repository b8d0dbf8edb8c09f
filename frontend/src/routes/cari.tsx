import { createFileRoute } from "@tanstack/react-router";
import type { SearchKind } from "@/api/types.gen";
import { SearchPage } from "@/features/search/SearchPage";
import { EvidenceMessages } from "@/i18n/Messages";

export const Route = createFileRoute("/cari")({
  // Every page carries this line, so the page itself looks at what it is given.
  validateSearch: (search) => search as { q?: string | undefined; kind?: SearchKind | undefined },
  component: SearchRoute,
});

function SearchRoute() {
  const { q, kind } = Route.useSearch();
  return (
    <EvidenceMessages>
      <SearchPage q={q} kind={kind} />
    </EvidenceMessages>
  );
}
