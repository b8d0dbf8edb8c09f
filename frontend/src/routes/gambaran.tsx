import { createFileRoute } from "@tanstack/react-router";
import { PictureAhead, PicturePage } from "@/features/picture/PicturePage";
import type { PictureSearch } from "@/features/picture/search";
import { EvidenceMessages } from "@/i18n/Messages";

export const Route = createFileRoute("/gambaran")({
  // Looked at by the page itself, since what stands here is loaded with every first page.
  validateSearch: (search): PictureSearch => search,
  component: PictureRoute,
});

function PictureRoute() {
  const search = Route.useSearch();
  return (
    <>
      {search.unit === undefined && <PictureAhead search={search} />}
      <EvidenceMessages>
        <PicturePage search={search} />
      </EvidenceMessages>
    </>
  );
}
